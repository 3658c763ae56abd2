import { i as e, n as t, r as n, t as r } from "./chunks/services.js";
import { ErrorCodes as i, Tokenizer as a, TokenizerMode as o } from "parse5";
// ../src/model/category.ts
var s = [
	"research_statistics",
	"vital",
	"contract",
	"public_task",
	"legitimate_interest",
	"legal_obligation"
];
[...s];
function c(e) {
	return !s.includes(e);
}
function l(e) {
	return c(e.legalBasis);
}
// ../src/model/own.ts
function u(e) {
	return {
		__proto__: null,
		...e
	};
}
// ../src/config/resolve-config.ts
var d = {
	necessary: ["security_storage"],
	functional: ["functionality_storage", "personalization_storage"],
	analytics: ["analytics_storage"],
	marketing: [
		"ad_storage",
		"ad_user_data",
		"ad_personalization"
	]
}, f = Object.keys(d), p = 180;
function m(e) {
	let t = ee(e);
	return u({
		validDays: p,
		onWithdraw: "reload",
		guardian: !1,
		manual: !1,
		receipts: {},
		...e,
		...t,
		ui: u({
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
function ee(e) {
	let { consentMode: t, locales: n = [], words: r = {}, notices: i } = e, a = n.filter((e, t) => /^(th|en)$/.test(e) && t === n.indexOf(e));
	return u({
		locale: "th",
		gpc: "honor",
		...e,
		links: u({
			privacy: i && "#yinyom-notice",
			...e.links
		}),
		words: r,
		locales: a.length ? a : ["th", "en"],
		cookie: u({
			name: "yinyom",
			...e.cookie
		}),
		consentMode: u({
			mode: "basic",
			...typeof t == "string" ? { mode: t } : t
		}),
		ui: u({
			layout: "bar",
			position: "bottom",
			theme: "auto",
			launcher: !0,
			address: "ท่าน",
			...e.ui
		}),
		categories: te(e)
	});
}
function te({ categories: e = f, services: t = [] }) {
	let n = [], r = [], i = (e) => e && !r.includes(e) && r.push(e);
	for (let t of e) {
		let e = u(typeof t == "string" ? { id: t } : t), { id: r, required: a = r === "necessary" } = e, o = a === !0 ? "legitimate_interest" : "consent";
		i(r) && n.push({
			legalBasis: o,
			signals: d[r] ?? [],
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
function ne(e, t) {
	return l(e) && c(t.legalBasis);
}
// src/mark/create-rules.ts
function re(e, n = {}) {
	let r = ie(e, n);
	return {
		matcher: t(r.services),
		known: r.known
	};
}
function ie(e, t = {}) {
	let { categories: n } = m(t), r = new Map(e.map((e) => [e.id, h(e)])), i = new Map(n.flatMap((e) => e.services.map((t) => [t.id, {
		one: t,
		category: e
	}])));
	for (let [e, { one: t }] of i) r.set(e, ae(r.get(e), t));
	return {
		services: [...r.values()].map((e) => {
			let t = i.get(e.id), r = t?.category ?? n.find(({ id: t }) => t === e.category), a = t ? ne(t.category, t.one) : r ? l(r) : !1, o = !t && (e.category === "necessary" || !c(e.legalBasis ?? "consent"));
			return {
				...e,
				category: r?.id ?? e.category,
				homeless: !r && !o,
				ref: a && !o && r ? {
					category: r.id,
					service: e.id
				} : void 0
			};
		}),
		known: new Set(n.flatMap(({ id: e, services: t }) => [e, ...t.map((e) => e.id)]))
	};
}
function h(e) {
	let { name: t } = e;
	return {
		...e,
		name: typeof t == "string" ? t : t.en
	};
}
function ae(e, { id: t, name: n, category: r, hosts: i = [], inline: a = [], cookies: o = [], storage: s = [] }) {
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
// src/mark/held-addresses.ts
var g = {
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
	image: [
		"src",
		"srcset",
		"href",
		"xlink:href"
	]
}, _ = {
	"data-src": "src",
	"data-lazy-src": "src",
	"data-lazy": "src",
	"data-original": "src",
	"data-srcset": "srcset",
	"data-lazy-srcset": "srcset"
}, v = /(^|\s)(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)(\s|$)/i;
function y(e, { matcher: t }) {
	let { name: n, attributes: r } = e, i = (n !== "link" || v.test(r.rel ?? "")) && Object.hasOwn(g, n) ? g[n] : [], a = n === "iframe" || n === "img" || n === "source" || n === "video" ? Object.keys(_) : [], o = [...i, ...a].filter((e) => r[e]), s = (e) => x(e, r[e]).map(t.request).find(Boolean), c = o.map(s).find((e) => e?.ref ?? e?.homeless), l = o.filter((e) => s(e) === c), u = [];
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
			to: b(e, r)
		}))
	};
}
function b(e, t) {
	let n = _[e];
	if (n) return `data-yinyom-${n}`;
	let r = e === "xlink:href" ? "href" : e;
	return t[`data-${r}`] === void 0 ? `data-${r}` : `data-yinyom-${r}`;
}
function x(e, t) {
	return e === "ping" ? t.trim().split(/\s+/) : e.endsWith("srcset") ? t.split(/,\s+|,(?=\S+\s)/).map((e) => e.trim().split(/\s+/)[0] ?? "") : [t];
}
// src/mark/edit-tag.ts
function oe(e, t, n, r, i, a) {
	let o = se(e, r.ref);
	if (n === "template") return [S(e.start, `<template${o}>`), S(a, "</template>")];
	let s = e.start + 1 + e.name.length;
	if (n === "place") return [S(s, `${o} data-yinyom-placeholder="${ue(r.name)}"`)];
	let c = y(e, i).rename.flatMap(({ from: n, to: r }) => le(e, t, n, r));
	return n === "addresses" ? [S(s, o), ...c] : [...ce(e, s, o), ...c];
}
function se({ attributes: e }, { category: t, service: n }) {
	let r = "data-category" in e || "data-service" in e ? "data-yinyom-" : "data-";
	return ` ${r}category="${t}" ${r}service="${n}"`;
}
function ce(e, t, n) {
	let { type: r } = e.attributes, i = e.places.type;
	if (!i) return [S(t, ` type="text/plain"${n}`)];
	let a = r?.trim().toLowerCase() === "module" ? " data-type=\"module\"" : "";
	return [S(t, n), {
		...i,
		text: `type="text/plain"${a}`
	}];
}
function le(e, t, n, r) {
	let { start: i } = e.places[n], a = e.repeats.map((e) => ({
		start: e - n.length,
		end: e
	})).filter((n) => /^[\s"'/]/.test(t.slice(n.start - e.start - 1))).filter((r) => t.slice(r.start - e.start, r.end - e.start).toLowerCase() === n);
	return [{
		start: i,
		end: i + n.length
	}, ...a].map((e) => ({
		...e,
		text: r
	}));
}
function S(e, t) {
	return {
		start: e,
		end: e,
		text: t
	};
}
function ue(e) {
	return e.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replace(/[^\x20-\x7e]/gu, (e) => `&#${e.codePointAt(0)};`);
}
// src/mark/only-calls.ts
function de(e) {
	let t = pe(e).trim(), n = [];
	for (; t;) {
		let e = /^(?:window\.|self\.)?([A-Za-z_$][\w$]*)(?:\.[\w$]+)*\s*\(/.exec(t), r = e && fe(t, e[0].length - 1);
		if (!e || !r || /^(if|for|while|switch|function|return|eval)$/.test(e[1])) return;
		n.push(e[1]), t = t.slice(r).replace(/^[\s;,]+/, "");
	}
	return n.length ? [...new Set(n)] : void 0;
}
function fe(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r++) if ("([{".includes(e[r]) && n++, ")]}".includes(e[r]) && --n === 0) return r + 1;
}
function pe(e) {
	return e.replace(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[^\n]*|^-->[^\n]*/gm, (e, t) => t === void 0 ? " " : "''");
}
// src/mark/judge.ts
var me = [
	"data-category",
	"data-service",
	"data-yinyom-category",
	"data-yinyom-service"
], C = /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|module)?\s*$/i, w = /^\s*text\/plain\s*(;|$)/i, T = /^(data-cookieconsent|data-cookie-?consent|data-cookieyes|data-cookiecategory|data-cmplz-src|data-usercentrics|data-purposes?|data-consent.*)$/, E = {
	needle: 8e3,
	address: 3e3
}, D = /(^|[^\w$])(\$|jQuery)\(|querySelector|classList|addEventListener\('(click|submit|scroll|change|input)'/;
function O({ attributes: e }, { known: t }) {
	return me.some((n) => {
		let r = e[n];
		return r !== void 0 && (n.startsWith("data-yinyom") || t.has(r.replace(/^!/, "")));
	});
}
function k(e, t, n, r = !1) {
	if (O(e, n)) return A(e);
	if (r && /^(script|style|iframe)$/.test(e.name)) return M(e, n);
	if (e.name === "script") return j(e, t, n);
	if (e.name === "style") return R(t, n);
	let i = y(e, n), a = e.attributes.srcdoc === void 0 ? void 0 : z(e.attributes.srcdoc, n), o = e.name === "div" ? n.matcher.element(e) : void 0;
	return [
		...i.service ? B(i.service, "addresses", i.what) : [],
		...a && !i.service ? B(a, "template", "srcdoc") : [],
		...o && !i.service ? B(o, "place", e.name) : [],
		...i.doubts,
		...R(e.attributes.style ?? "", n),
		...I(e, n)
	];
}
function A({ name: e, attributes: t }) {
	let { type: n = "", src: r, href: i, data: a } = t, o = [{
		doubt: "half",
		what: e
	}];
	if (e === "script") return w.test(n) || !C.test(n) ? [] : o;
	if (e === "link") return i !== void 0 && t["data-href"] === void 0 ? o : [];
	let s = Object.keys(t).some((e) => /^data-(yinyom-)?(src|srcset|href|data|poster)$/.test(e));
	return /^(iframe|img|embed|video|audio|source|track|input|object)$/.test(e) && (r ?? a) && !s ? o : [];
}
function j(e, t, n) {
	let { type: r = "", src: i } = e.attributes, a = Object.keys(e.attributes).some((e) => T.test(e));
	if (w.test(r)) return a ? [{
		doubt: "other-tool",
		what: "script"
	}] : [];
	if (!C.test(r)) return [];
	if (i === void 0) return N(t, n);
	let o = y(e, n);
	return [...o.service ? B(o.service, "script", o.what) : [], ...o.doubts];
}
function M({ name: e, attributes: t }, { matcher: n }) {
	let r = n.request(t.href ?? t["xlink:href"] ?? "");
	return e === "script" && r?.ref ? [{
		doubt: "unholdable",
		service: r,
		what: "script"
	}] : [];
}
function N(t, n) {
	let { matcher: r } = n, i = e(t), a = r.code(t).filter(({ service: e }) => e.ref || e.homeless);
	if (!a.length) return P(t, n);
	let { service: o, by: s } = L(a);
	if (o.homeless) return B(o, "script", o.id);
	if (i.length > E[s] || D.test(i)) return [{
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
function P(e, t) {
	let n = (e) => t.matcher.global(e).filter(({ ref: e }) => e), r = de(e);
	if (r) {
		let t = r.map(n), [i] = t[0] ?? [];
		return !i || t.some((e) => !e.length) || /\(['"]consent['"],\s*['"]default/.test(e) ? [] : [{
			hold: "script",
			service: i
		}];
	}
	return F(e, t);
}
function F(t, { matcher: n }) {
	let r = e(t).match(/(?<![\w$.'])[A-Za-z_$][\w$]{2,}(?=\()/g) ?? [], i = [...new Set(r)].flatMap((e) => n.global(e)).find(({ ref: e }) => e);
	return i ? [{
		doubt: "uses",
		service: i,
		what: i.id
	}] : [];
}
function I({ attributes: e }, t) {
	return Object.keys(e).filter((e) => e.startsWith("on")).flatMap((n) => F(e[n], t)).slice(0, 1);
}
function L(e) {
	let t = [
		"necessary",
		"functional",
		"analytics",
		"marketing"
	], n = ({ service: e, by: n }) => t.indexOf(e.category) * 2 + Number(n === "needle");
	return e.reduce((e, t) => n(t) > n(e) ? t : e);
}
function R(e, { matcher: t }) {
	let r = n(e).map(t.request).filter((e) => e?.ref);
	return [...new Set(r)].map((e) => ({
		doubt: "style",
		service: e,
		what: e.id
	}));
}
function z(e, { matcher: t }) {
	return [...n(e).map(t.request), ...t.code(e).map(({ service: e }) => e)].find((e) => e?.ref);
}
function B(e, t, n) {
	return e.homeless ? [{
		doubt: "category",
		service: e,
		what: n
	}] : e.ref ? [{
		hold: t,
		service: e
	}] : [];
}
// src/mark/follow-shelter.ts
function he(e) {
	let t = 0;
	return {
		open(n) {
			n.name === "template" && (t > 0 || O(n, e)) && t++;
		},
		leave(e) {
			e === "template" && t > 0 && t--;
		},
		isIn: () => t > 0,
		apart(e) {
			let n = t;
			e(), t = n;
		}
	};
}
// src/mark/move-tag.ts
function V(e, t, n) {
	let r = ({ start: e, end: n }) => ({
		start: e + t,
		end: n + t
	}), i = Object.entries(e.places).map(([e, t]) => [e, r(t)]);
	return {
		...e,
		...r(e),
		line: e.line + n,
		places: Object.fromEntries(i),
		repeats: e.repeats.map((e) => e + t)
	};
}
function ge(e) {
	return e.match(/\r\n|\r|\n/g)?.length ?? 0;
}
// src/mark/foreign-content.ts
var _e = {
	svg: /^(foreignobject|desc|title)$/,
	math: /^(mi|mo|mn|ms|mtext)$/
}, ve = /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/, ye = /^(area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/;
function be() {
	let e = [], t = /* @__PURE__ */ new Map(), n = () => e.length > 0 && !e.at(-1).isHtml, r = (n, r) => {
		if (ye.test(n)) return;
		t.set(n, Math.max(0, (t.get(n) ?? 0) + r));
		let i = e.at(-1);
		i && (i.inner = Math.max(0, i.inner + r));
	};
	function i() {
		for (; n();) e.pop();
	}
	return {
		isInside: n,
		open(t, a, o) {
			let s = t === "font" && [
				"color",
				"face",
				"size"
			].some((e) => a[e] !== void 0);
			n() && (s || ve.test(t)) && i();
			let c = t === "svg" || t === "math" ? t : void 0;
			if (!n() && !c) return r(t, 1), !1;
			let l = n() ? e.at(-1).kind : c, u = t === "annotation-xml" && /^(text\/html|application\/xhtml\+xml)$/i.test(a.encoding ?? ""), d = _e[l].test(t) || l === "math" && u;
			return o || e.push({
				name: t,
				kind: l,
				isHtml: d,
				inner: 0
			}), !0;
		},
		close(a) {
			if (n() && (a === "br" || a === "p")) return i();
			let o = e.findLastIndex((e) => e.name === a);
			o >= 0 && e.slice(o).every(({ inner: e }) => e === 0) ? e.length = o : (n() && t.get(a) && i(), n() || r(a, -1));
		}
	};
}
// src/mark/read-tags.ts
var xe = /* @__PURE__ */ new Map([
	["script", o.SCRIPT_DATA],
	["style", o.RAWTEXT],
	["xmp", o.RAWTEXT],
	["iframe", o.RAWTEXT],
	["noembed", o.RAWTEXT],
	["noframes", o.RAWTEXT],
	["noscript", o.RAWTEXT],
	["title", o.RCDATA],
	["textarea", o.RCDATA],
	["plaintext", o.PLAINTEXT]
]);
function H(e) {
	let t = be(), n, r = 0, o = 0, s = [], c = new a({ sourceCodeLocationInfo: !0 }, {
		onStartTag(i) {
			let a = Se(i, s);
			s = [], o = a.end;
			let l = t.open(a.name, a.attributes, i.selfClosing);
			c.inForeignNode = t.isInside(), e.open(a, l);
			let u = l ? void 0 : xe.get(a.name);
			u !== void 0 && (c.state = u, c.lastStartTagName = a.name, n = a, r = a.end);
		},
		onEndTag(r) {
			let { startOffset: i, endOffset: a } = r.location;
			if (o = a, s = [], t.close(r.tagName), c.inForeignNode = t.isInside(), !n) return e.leave(r.tagName);
			let l = n;
			n = void 0, e.close(l, {
				start: l.end,
				end: i
			}, a);
		},
		onComment: ({ location: e }) => void (o = e.endOffset),
		onDoctype: ({ location: e }) => void (o = e.endOffset),
		onCharacter: l,
		onNullCharacter: l,
		onWhitespaceCharacter: l,
		onEof({ location: t }) {
			let r = n;
			n = void 0, r && e.close(r, {
				start: r.end,
				end: t.startOffset
			}, t.startOffset);
		},
		onParseError({ code: e, startOffset: t }) {
			e === i.duplicateAttribute && !s.includes(t) && s.push(t);
		}
	});
	return {
		write: (e, t) => c.write(e, t),
		safe: () => n ? n.start : o
	};
	function l({ location: e }) {
		n && (r = e.endOffset), o = Math.max(r, e.endOffset);
	}
}
function Se({ tagName: e, attrs: t, location: n }, r) {
	let { startOffset: i, endOffset: a, startLine: o, attrs: s = {} } = n;
	return {
		name: e,
		attributes: Object.fromEntries(t.map(({ name: e, value: t }) => [e, t])),
		places: Object.fromEntries(Object.entries(s).map(([e, { startOffset: t, endOffset: n }]) => [e, {
			start: t,
			end: n
		}])),
		repeats: r.filter((e) => e > i && e <= a),
		start: i,
		end: a,
		line: o
	};
}
// src/mark/create-marker.ts
var U = /^(script|style|iframe|noscript)$/;
function W(e) {
	let t = [], n = [], r = [], i = "", a = 0, o = [], s = he(e), c = H(u(0, 0));
	return {
		marks: t,
		findings: n,
		edits: r,
		write(e) {
			return i += e, c.write(e, !1), p(Math.max(a, c.safe()));
		},
		end() {
			return c.write("", !0), p(a + i.length);
		}
	};
	function l(e, t) {
		return i.slice(e - a, t - a);
	}
	function u(e, t) {
		let n = (n) => e ? V(n, e, t) : n;
		return {
			open(e, t) {
				let r = n(e);
				s.open(r), (t || !U.test(r.name)) && d(r, "", r.end, t);
			},
			leave: s.leave,
			close(t, r, i) {
				let a = n(t), o = l(r.start + e, r.end + e);
				if (a.name === "noscript") {
					let t = a.line - 1 + ge(l(a.start, a.end));
					return s.apart(() => H(u(r.start + e, t)).write(o, !0));
				}
				let c = a.name === "script" && r.end === i && a.attributes.src === void 0;
				U.test(a.name) && !c && d(a, o, i + e, !1);
			}
		};
	}
	function d(t, n, r, i) {
		if (!s.isIn()) for (let a of k(t, n, e, i)) f(t, a, r);
	}
	function f(i, a, s) {
		let c = l(i.start, i.end);
		if ("doubt" in a) {
			let { doubt: e, service: t, what: r } = a;
			n.push({
				line: i.line,
				doubt: e,
				service: t?.id,
				what: r,
				tag: c
			});
			return;
		}
		let { hold: u, service: d } = a, f = oe(i, c, u, d, e, s);
		o.push(...f), r.push(...f);
		let p = f.filter((e) => e.end <= i.end);
		t.push({
			line: i.line,
			service: d.id,
			category: d.ref.category,
			before: c,
			after: G(c, i.start, p)
		});
	}
	function p(e) {
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
// src/mark/mark-html.ts
function Ce(e, t) {
	let n = W(t);
	return {
		html: n.write(e) + n.end(),
		marks: n.marks,
		findings: n.findings,
		edits: n.edits
	};
}
// src/serve/mark-bytes.ts
function K(e) {
	let t = W(e);
	return {
		write: (e) => q(t.write(we(e))),
		end: () => q(t.end())
	};
}
function we(e) {
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
// src/serve/mark-response.ts
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
// src/serve/mark-node.ts
function Te(e) {
	return (t, n, r) => {
		t.method !== "HEAD" && Ee(n, e), r();
	};
}
function Ee(e, t) {
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
// src/mark.ts
function $(e = {}) {
	let t = re(r, e);
	return {
		html: (e) => Ce(e, t),
		stream: () => X(t),
		response: (e) => Z(e, t),
		node: Te(t),
		async hono(e, n) {
			await n();
			let r = Z(e.res, t);
			r !== e.res && (e.res = void 0, e.res = r);
		}
	};
}
function De(e, t = {}) {
	return $(t).html(e);
}
export { $ as createMarking, De as markHtml };
