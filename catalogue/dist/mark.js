import { i as e, n as t, r as n, t as r } from "./chunks/services.js";
import { Tokenizer as i, TokenizerMode as a } from "parse5";
// src/model/category.ts
var o = [
	"research_statistics",
	"vital",
	"contract",
	"public_task",
	"legitimate_interest",
	"legal_obligation"
];
[...o];
function s(e) {
	return !o.includes(e);
}
function c(e) {
	return s(e.legalBasis);
}
// src/model/own.ts
function l(e) {
	return {
		__proto__: null,
		...e
	};
}
// src/config/resolve-config.ts
var u = {
	necessary: ["security_storage"],
	functional: ["functionality_storage", "personalization_storage"],
	analytics: ["analytics_storage"],
	marketing: [
		"ad_storage",
		"ad_user_data",
		"ad_personalization"
	]
}, d = Object.keys(u), f = 180;
function p(e) {
	let t = m(e);
	return l({
		validDays: f,
		onWithdraw: "reload",
		guardian: !1,
		manual: !1,
		receipts: {},
		...e,
		...t,
		ui: l({
			reject: "all",
			digits: "latin",
			calendar: "buddhist",
			close: !1,
			rejectFirst: !1,
			...e.ui,
			...t.ui
		})
	});
}
function m(e) {
	let { consentMode: t, locales: n = [], words: r = {}, notices: i } = e, a = n.filter((e, t) => /^(th|en)$/.test(e) && t === n.indexOf(e));
	return l({
		locale: "th",
		gpc: "honor",
		...e,
		links: l({
			privacy: i && "#yinyom-notice",
			...e.links
		}),
		words: r,
		locales: a.length ? a : ["th", "en"],
		cookie: l({
			name: "yinyom",
			...e.cookie
		}),
		consentMode: l({
			mode: "basic",
			...typeof t == "string" ? { mode: t } : t
		}),
		ui: l({
			layout: "bar",
			position: "bottom",
			theme: "auto",
			launcher: !0,
			address: "ท่าน",
			...e.ui
		}),
		categories: ee(e)
	});
}
function ee({ categories: e = d, services: t = [] }) {
	let n = [], r = [], i = (e) => e && !r.includes(e) && r.push(e);
	for (let t of e) {
		let e = l(typeof t == "string" ? { id: t } : t), { id: r, required: a = r === "necessary" } = e, o = a === !0 ? "legitimate_interest" : "consent";
		i(r) && n.push({
			legalBasis: o,
			signals: u[r] ?? [],
			...e,
			services: []
		});
	}
	for (let e of t) {
		let t = n.find(({ id: t }) => t === e.category);
		t && i(e.id) && t.services.push({
			cookies: [],
			storage: [],
			legalBasis: t.legalBasis,
			...e
		});
	}
	return n;
}
function h(e, t) {
	return c(e) && s(t.legalBasis);
}
// catalogue/src/mark/create-rules.ts
function te(e, n = {}) {
	let { categories: r } = p(n), i = new Map(e.map((e) => [e.id, ne(e)])), a = new Map(r.flatMap((e) => e.services.map((t) => [t.id, {
		one: t,
		category: e
	}])));
	for (let [e, { one: t }] of a) i.set(e, g(i.get(e), t));
	let o = [...i.values()].map((e) => {
		let t = a.get(e.id), n = t?.category ?? r.find(({ id: t }) => t === e.category), i = t ? h(t.category, t.one) : n ? c(n) : !1, o = !t && e.category === "necessary";
		return {
			...e,
			category: n?.id ?? e.category,
			homeless: !n && !o,
			ref: i && !o && n ? {
				category: n.id,
				service: e.id
			} : void 0
		};
	}), s = new Set(r.flatMap(({ id: e, services: t }) => [e, ...t.map((e) => e.id)]));
	return {
		matcher: t(o),
		known: s
	};
}
function ne(e) {
	let { name: t } = e;
	return {
		...e,
		name: typeof t == "string" ? t : t.en
	};
}
function g(e, { id: t, name: n, category: r, hosts: i = [], inline: a = [], cookies: o = [], storage: s = [] }) {
	let c = s.flatMap((e) => [
		"local",
		"session",
		"database"
	].map((t) => ({
		name: e,
		kind: t
	})));
	return {
		...e,
		id: t,
		category: r,
		name: typeof n == "string" ? n : n.en ?? Object.values(n)[0] ?? t,
		hosts: [...e?.hosts ?? [], ...i],
		inline: [...e?.inline ?? [], ...a],
		cookies: [...e?.cookies ?? [], ...o.map((e) => ({ name: e }))],
		storage: [...e?.storage ?? [], ...c]
	};
}
// catalogue/src/mark/held-addresses.ts
var _ = {
	script: ["src"],
	iframe: ["src"],
	frame: ["src"],
	img: ["src", "srcset"],
	source: ["src", "srcset"],
	video: ["src", "poster"],
	audio: ["src"],
	track: ["src"],
	embed: ["src"],
	object: ["data"],
	input: ["src"],
	link: ["href", "imagesrcset"],
	image: ["href", "xlink:href"]
}, v = {
	"data-src": "src",
	"data-lazy-src": "src",
	"data-lazy": "src",
	"data-original": "src",
	"data-srcset": "srcset",
	"data-lazy-srcset": "srcset"
}, y = /(^|\s)(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)(\s|$)/i;
function b(e, { matcher: t }) {
	let { name: n, attributes: r } = e, i = n !== "link" || y.test(r.rel ?? "") ? _[n] ?? [] : [], a = n === "iframe" || n === "img" || n === "source" || n === "video" ? Object.keys(v) : [], o = [...i, ...a].filter((e) => r[e]), s = (e) => x(e, r[e]).map(t.request).find(Boolean), c = o.map(s).find((e) => e?.ref ?? e?.homeless), l = o.filter((e) => s(e) === c), u = [];
	n === "frame" && c && u.push({
		doubt: "unholdable",
		service: c,
		what: "frame"
	});
	let d = r.ping && x("ping", r.ping).map(t.request).find((e) => e?.ref);
	d && u.push({
		doubt: "unholdable",
		service: d,
		what: "ping"
	});
	let f = !c && o.map((e) => r[e]).find((e) => /^(https?:)?\/\//i.test(e.trim()) && !t.request(e));
	return f && u.push({
		doubt: "unknown",
		what: f
	}), {
		service: n === "frame" ? void 0 : c,
		what: n,
		doubts: u,
		rename: l.map((e) => ({
			from: e,
			to: re(e, r)
		}))
	};
}
function re(e, t) {
	let n = v[e];
	if (n) return `data-yinyom-${n}`;
	let r = e === "xlink:href" ? "href" : e;
	return t[`data-${r}`] === void 0 ? `data-${r}` : `data-yinyom-${r}`;
}
function x(e, t) {
	return e === "ping" ? t.trim().split(/\s+/) : e.endsWith("srcset") ? t.split(/,\s+|,(?=\S+\s)/).map((e) => e.trim().split(/\s+/)[0] ?? "") : [t];
}
// catalogue/src/mark/edit-tag.ts
function S(e, t, n, r, i) {
	let a = C(e, n.ref);
	if (t === "template") return [w(e.start, `<template${a}>`), w(i, "</template>")];
	let o = e.start + 1 + e.name.length;
	if (t === "place") return [w(o, `${a} data-yinyom-placeholder="${oe(n.name)}"`)];
	let s = b(e, r).rename.map(({ from: t, to: n }) => ae(e, t, n));
	return t === "addresses" ? [w(o, a), ...s] : [...ie(e, o, a), ...s];
}
function C({ attributes: e }, { category: t, service: n }) {
	let r = "data-category" in e || "data-service" in e ? "data-yinyom-" : "data-";
	return ` ${r}category="${t}" ${r}service="${n}"`;
}
function ie(e, t, n) {
	let { type: r } = e.attributes, i = e.places.type;
	if (!i) return [w(t, ` type="text/plain"${n}`)];
	let a = r?.trim().toLowerCase() === "module" ? " data-type=\"module\"" : "";
	return [w(t, n), {
		...i,
		text: `type="text/plain"${a}`
	}];
}
function ae(e, t, n) {
	let { start: r } = e.places[t];
	return {
		start: r,
		end: r + t.length,
		text: n
	};
}
function w(e, t) {
	return {
		start: e,
		end: e,
		text: t
	};
}
function oe(e) {
	return e.replaceAll("&", "&amp;").replaceAll("\"", "&quot;");
}
// catalogue/src/mark/only-calls.ts
function se(e) {
	let t = le(e).trim(), n = [];
	for (; t;) {
		let e = /^(?:window\.|self\.)?([A-Za-z_$][\w$]*)(?:\.[\w$]+)*\s*\(/.exec(t), r = e && ce(t, e[0].length - 1);
		if (!e || !r || /^(if|for|while|switch|function|return|eval)$/.test(e[1])) return;
		n.push(e[1]), t = t.slice(r).replace(/^[\s;,]+/, "");
	}
	return n.length ? [...new Set(n)] : void 0;
}
function ce(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r++) if ("([{".includes(e[r]) && n++, ")]}".includes(e[r]) && --n === 0) return r + 1;
}
function le(e) {
	return e.replace(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[^\n]*|^-->[^\n]*/gm, (e, t) => t === void 0 ? " " : "''");
}
// catalogue/src/mark/judge.ts
var ue = [
	"data-category",
	"data-service",
	"data-yinyom-category",
	"data-yinyom-service"
], T = /^\s*((text|application)\/(x-)?(java|ecma)script|module)?\s*$/i, E = /^\s*text\/plain\s*(;|$)/i, D = /^(data-cookieconsent|data-cookie-?consent|data-cookieyes|data-cookiecategory|data-cmplz-src|data-usercentrics|data-purposes?|data-consent.*)$/, O = {
	needle: 8e3,
	address: 3e3
}, k = /(^|[^\w$])(\$|jQuery)\(|querySelector|classList|addEventListener\('(click|submit|scroll|change|input)'/;
function A({ attributes: e }, { known: t }) {
	return ue.some((n) => {
		let r = e[n];
		return r !== void 0 && (n.startsWith("data-yinyom") || t.has(r.replace(/^!/, "")));
	});
}
function j(e, t, n) {
	if (A(e, n)) return M(e);
	if (e.name === "script") return N(e, t, n);
	if (e.name === "style") return L(t, n);
	let r = b(e, n), i = e.attributes.srcdoc === void 0 ? void 0 : R(e.attributes.srcdoc, n), a = e.name === "div" ? n.matcher.element(e) : void 0;
	return [
		...r.service ? z(r.service, "addresses", r.what) : [],
		...i && !r.service ? z(i, "template", "srcdoc") : [],
		...a && !r.service ? z(a, "place", e.name) : [],
		...r.doubts,
		...L(e.attributes.style ?? "", n)
	];
}
function M({ name: e, attributes: t }) {
	let { type: n = "", src: r, href: i, data: a } = t, o = [{
		doubt: "half",
		what: e
	}];
	if (e === "script") return E.test(n) || !T.test(n) ? [] : o;
	if (e === "link") return i !== void 0 && t["data-href"] === void 0 ? o : [];
	let s = Object.keys(t).some((e) => /^data-(yinyom-)?(src|srcset|href|data|poster)$/.test(e));
	return /^(iframe|img|embed|video|audio|source|track|input|object)$/.test(e) && (r ?? a) && !s ? o : [];
}
function N(e, t, n) {
	let { type: r = "", src: i } = e.attributes, a = Object.keys(e.attributes).some((e) => D.test(e));
	if (E.test(r)) return a ? [{
		doubt: "other-tool",
		what: "script"
	}] : [];
	if (!T.test(r)) return [];
	if (i === void 0) return P(t, n);
	let o = b(e, n);
	return [...o.service ? z(o.service, "script", o.what) : [], ...o.doubts];
}
function P(t, n) {
	let { matcher: r } = n, i = e(t), a = r.code(t).filter(({ service: e }) => e.ref || e.homeless);
	if (!a.length) return F(t, n);
	let { service: o, by: s } = I(a);
	if (o.homeless) return z(o, "script", o.id);
	if (i.length > O[s] || k.test(i)) return [{
		doubt: "mixed",
		service: o,
		what: o.id
	}];
	let c = new Set(a.map((e) => e.service.ref?.category)).size > 1 ? [{
		doubt: "several",
		service: o,
		what: a.map((e) => e.service.id).join(", ")
	}] : [];
	return [{
		hold: "script",
		service: o
	}, ...c];
}
function F(t, { matcher: n }) {
	let r = (e) => n.global(e).filter(({ ref: e }) => e), i = se(t);
	if (i) {
		let e = i.map(r), [n] = e[0] ?? [];
		return !n || e.some((e) => !e.length) || /\(['"]consent['"],\s*['"]default/.test(t) ? [] : [{
			hold: "script",
			service: n
		}];
	}
	let a = [...new Set(e(t).match(/(?<![\w$.'])[A-Za-z_$][\w$]{2,}(?=\()/g) ?? [])].flatMap(r);
	return a[0] ? [{
		doubt: "uses",
		service: a[0],
		what: a[0].id
	}] : [];
}
function I(e) {
	let t = [
		"necessary",
		"functional",
		"analytics",
		"marketing"
	], n = ({ service: e, by: n }) => t.indexOf(e.category) * 2 + Number(n === "needle");
	return e.reduce((e, t) => n(t) > n(e) ? t : e);
}
function L(e, { matcher: t }) {
	let r = n(e).map(t.request).filter((e) => e?.ref);
	return [...new Set(r)].map((e) => ({
		doubt: "style",
		service: e,
		what: e.id
	}));
}
function R(e, { matcher: t }) {
	return [...n(e).map(t.request), ...t.code(e).map(({ service: e }) => e)].find((e) => e?.ref);
}
function z(e, t, n) {
	return e.homeless ? [{
		doubt: "category",
		service: e,
		what: n
	}] : e.ref ? [{
		hold: t,
		service: e
	}] : [];
}
// catalogue/src/mark/read-tags.ts
var B = {
	script: a.SCRIPT_DATA,
	style: a.RAWTEXT,
	xmp: a.RAWTEXT,
	iframe: a.RAWTEXT,
	noembed: a.RAWTEXT,
	noframes: a.RAWTEXT,
	title: a.RCDATA,
	textarea: a.RCDATA,
	plaintext: a.PLAINTEXT
}, V = /* @__PURE__ */ new Set(["svg", "math"]), H = /* @__PURE__ */ new Set([
	"foreignobject",
	"desc",
	"title",
	"annotation-xml"
]);
function U(e) {
	let t = [], n, r = 0, a = 0, o = () => V.has(t.at(-1) ?? ""), s = new i({ sourceCodeLocationInfo: !0 }, {
		onStartTag(i) {
			let c = de(i);
			if (a = c.end, e.open(c), o()) {
				!i.selfClosing && (V.has(c.name) || H.has(c.name)) && t.push(c.name);
				return;
			}
			if (V.has(c.name)) {
				i.selfClosing || t.push(c.name), s.inForeignNode = o();
				return;
			}
			let l = B[c.name];
			l !== void 0 && (s.state = l, s.lastStartTagName = c.name, n = c, r = c.end);
		},
		onEndTag(r) {
			let { startOffset: i, endOffset: c } = r.location;
			a = c, n ? (e.close(n, {
				start: n.end,
				end: i
			}, c), n = void 0) : (e.leave(r.tagName), t.includes(r.tagName) && (t.length = t.lastIndexOf(r.tagName))), s.inForeignNode = o();
		},
		onComment: ({ location: e }) => void (a = e.endOffset),
		onDoctype: ({ location: e }) => void (a = e.endOffset),
		onCharacter: c,
		onNullCharacter: c,
		onWhitespaceCharacter: c,
		onEof() {
			n = void 0;
		},
		onParseError: null
	});
	return {
		write: (e, t) => s.write(e, t),
		safe: () => n ? n.start : a
	};
	function c({ location: e }) {
		n && (r = e.endOffset), a = Math.max(r, e.endOffset);
	}
}
function de({ tagName: e, attrs: t, location: n }) {
	let { startOffset: r, endOffset: i, startLine: a, attrs: o = {} } = n;
	return {
		name: e,
		attributes: Object.fromEntries(t.map(({ name: e, value: t }) => [e, t])),
		places: Object.fromEntries(Object.entries(o).map(([e, { startOffset: t, endOffset: n }]) => [e, {
			start: t,
			end: n
		}])),
		start: r,
		end: i,
		line: a
	};
}
// catalogue/src/mark/create-marker.ts
function W(e) {
	let t = [], n = [], r = [], i = "", a = 0, o = [], s = 0, c = U({
		open(t) {
			t.name === "template" && (s || A(t, e)) && s++, /^(script|style|iframe)$/.test(t.name) || u(t, "", t.end);
		},
		leave(e) {
			e === "template" && s && s--;
		},
		close(e, t, n) {
			/^(script|style|iframe)$/.test(e.name) && u(e, l(t.start, t.end), n);
		}
	});
	return {
		marks: t,
		findings: n,
		edits: r,
		write(e) {
			return i += e, c.write(e, !1), f(Math.max(a, c.safe()));
		},
		end() {
			return c.write("", !0), f(a + i.length);
		}
	};
	function l(e, t) {
		return i.slice(e - a, t - a);
	}
	function u(t, n, r) {
		if (!s) for (let i of j(t, n, e)) d(t, i, r);
	}
	function d(i, a, s) {
		let c = l(i.start, i.end), { line: u } = i;
		if ("doubt" in a) {
			let { doubt: e, service: t, what: r } = a;
			n.push({
				line: u,
				doubt: e,
				service: t?.id,
				what: r,
				tag: c
			});
			return;
		}
		let { hold: d, service: f } = a, p = S(i, d, f, e, s);
		o.push(...p), r.push(...p);
		let m = p.filter((e) => e.end <= i.end);
		t.push({
			line: u,
			service: f.id,
			category: f.ref.category,
			before: c,
			after: G(c, i.start, m)
		});
	}
	function f(e) {
		let t = o.filter(({ end: t }) => t <= e);
		o = o.filter(({ end: t }) => t > e);
		let n = G(i.slice(0, e - a), a, t);
		return i = i.slice(e - a), a = e, n;
	}
}
function G(e, t, n) {
	let r = [], i = 0;
	for (let { start: a, end: o, text: s } of n.toSorted((e, t) => e.start - t.start)) r.push(e.slice(i, a - t), s), i = o - t;
	return r.join("") + e.slice(i);
}
// catalogue/src/mark/mark-html.ts
function fe(e, t) {
	let n = W(t);
	return {
		html: n.write(e) + n.end(),
		marks: n.marks,
		findings: n.findings,
		edits: n.edits
	};
}
// catalogue/src/serve/mark-bytes.ts
function K(e) {
	let t = W(e);
	return {
		write: (e) => q(t.write(pe(e))),
		end: () => q(t.end())
	};
}
function pe(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 8192) t += String.fromCharCode(...e.subarray(n, n + 8192));
	return t;
}
function q(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n);
	return t;
}
function J(e, t) {
	return /^\s*text\/html\b/i.test(e ?? "") && !/charset\s*=\s*["']?utf-?(16|32)/i.test(e ?? "") && /^\s*(identity)?\s*$/i.test(t ?? "");
}
// catalogue/src/serve/mark-response.ts
var Y = [
	"content-length",
	"etag",
	"content-md5",
	"digest",
	"accept-ranges"
];
function X(e) {
	let t = K(e), n = (e, t) => e.length && t.enqueue(e);
	return new TransformStream({
		transform: (e, r) => void n(t.write(e), r),
		flush: (e) => void n(t.end(), e)
	});
}
function Z(e, t) {
	let { headers: n, body: r, status: i, statusText: a } = e;
	if (!r || !J(n.get("content-type"), n.get("content-encoding"))) return e;
	let o = new Headers(n);
	for (let e of Y) o.delete(e);
	return new Response(r.pipeThrough(X(t)), {
		status: i,
		statusText: a,
		headers: o
	});
}
// catalogue/src/serve/mark-node.ts
function me(e) {
	return (t, n, r) => {
		t.method !== "HEAD" && he(n, e), r();
	};
}
function he(e, t) {
	let [n, r, i] = [
		e.write,
		e.end,
		e.writeHead
	], a, o = !1;
	function s() {
		if (o) return;
		o = !0;
		let n = e.getHeader("content-type");
		if (J(String(n ?? ""), String(e.getHeader("content-encoding") ?? ""))) {
			a = K(t);
			for (let t of Y) e.removeHeader(t);
		}
	}
	e.writeHead = function(...e) {
		let t = e.find((e) => typeof e == "object" && !!e);
		for (let [e, n] of Object.entries(t ?? {})) this.setHeader(e, n);
		return s(), Reflect.apply(i, this, e.filter((e) => e !== t));
	}, e.write = function(...e) {
		if (s(), !a) return Reflect.apply(n, this, e);
		let { bytes: t, rest: r } = Q(e);
		return Reflect.apply(n, this, [t ? a.write(t) : "", ...r]);
	}, e.end = function(...e) {
		if (s(), !a) return Reflect.apply(r, this, e);
		let { bytes: t, rest: n } = Q(e), [i, o] = [t ? a.write(t) : /* @__PURE__ */ new Uint8Array(), a.end()];
		return Reflect.apply(r, this, [Buffer.concat([i, o]), ...n]);
	};
}
function Q(e) {
	let [t, n] = e, r = e.filter((e) => typeof e == "function");
	return t == null || typeof t == "function" ? {
		bytes: void 0,
		rest: r
	} : typeof t == "string" ? {
		bytes: Buffer.from(t, typeof n == "string" ? n : "utf8"),
		rest: r
	} : {
		bytes: t,
		rest: r
	};
}
// catalogue/src/mark.ts
function $(e = {}) {
	let t = te(r, e);
	return {
		html: (e) => fe(e, t),
		stream: () => X(t),
		response: (e) => Z(e, t),
		node: me(t),
		async hono(e, n) {
			await n();
			let r = Z(e.res, t);
			r !== e.res && (e.res = void 0, e.res = r);
		}
	};
}
function ge(e, t = {}) {
	return $(t).html(e);
}
export { $ as createMarking, ge as markHtml };
