/** What a page of the bank is put together from: markup for its head, its body and its end. */
export interface Slots {
  readonly head: string
  readonly body: readonly string[]
  readonly end: string
}

/** A page as a kind of site has it, written after what such sites send; no site's own text is in it. */
export interface Template {
  readonly name: string
  readonly charset: 'utf-8' | 'windows-874'
  page(slots: Slots): string
}

const rows = (parts: readonly string[], around: (part: string, at: number) => string) => parts.map(around).join('\n')

const SHOP: Template = {
  name: 'shop on Bootstrap',
  charset: 'utf-8',
  page: ({ head, body, end }) => `<!doctype html>
<html lang="th">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>ร้านตัวอย่าง — เสื้อผ้าฝ้าย &amp; ผ้าไหม</title>
  <link rel="stylesheet" href="/assets/bootstrap.min.css"><link rel="icon" href="/favicon.ico">
  ${head}
</head>
<body class="d-flex flex-column">
  <nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">ร้านตัวอย่าง</a><form action="/search" role="search"><input type="search" name="q"></form></nav>
  <main class="container"><div class="row">
  ${rows(body, (part, at) => `<div class="col-md-4" data-category="shirts-${at}"><article class="card"><img src="/img/${at}.jpg" srcset="/img/${at}.jpg 1x, /img/${at}@2x.jpg 2x" alt="เสื้อ ${at}"><div class="card-body"><h3>เสื้อ ${at}</h3>${part}</div></article></div>`)}
  </div></main>
  <script src="/assets/bootstrap.bundle.min.js"></script>
  <script>document.querySelectorAll('.card').forEach(function (card) { card.addEventListener('click', function () { location = '/p/' + card.id }) })</script>
  ${end}
</body>
</html>
`,
}

const WORDPRESS: Template = {
  name: 'WordPress with inline jQuery',
  charset: 'utf-8',
  page: ({ head, body, end }) => `<!DOCTYPE html>
<html lang="th" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8" />
<link rel="profile" href="https://gmpg.org/xfn/11">
<title>บล็อก &#8211; บันทึกการเดินทาง</title>
<link rel='dns-prefetch' href='//s.w.org' />
<link rel="alternate" type="application/rss+xml" title="บล็อก &raquo; ฟีด" href="/feed/" />
<style id='wp-block-library-inline-css'>:root{--wp-admin-theme-color:#007cba}.wp-block img{max-width:100%}</style>
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","url":"https://www.facebook.com/tr"}]}</script>
<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<script id="jquery-core-js-after">jQuery(document).ready(function($){ $('.menu-toggle').on('click', function(){ $(this).toggleClass('open') }) });</script>
${head}
<!--[if lt IE 9]><script src="/wp-content/themes/t/html5.js"></script><![endif]-->
</head>
<body class="home blog wp-embed-responsive">
<div id="page" class="site"><div id="content">
${rows(body, (part, at) => `<article id="post-${at}" class="post-${at} type-post hentry"><header><h2><a href="/?p=${at}" rel="bookmark">ตอนที่ ${at}</a></h2></header><div class="entry-content"><p>เช้าวันนั้นฝนตก&hellip; อ่านต่อ&nbsp;&gt;</p>\n${part}\n</div></article>`)}
</div></div>
${end}
<script>(function(){var c=document.body.className;c=c.replace(/woocommerce-no-js/,'woocommerce-js');document.body.className=c})();</script>
</body></html>`,
}

const PORTAL: Template = {
  name: 'portal of a Thai authority, windows-874, of old tables',
  charset: 'windows-874',
  page: ({ head, body, end }) => `<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874">
<TITLE>องค์การบริหารส่วนตำบลตัวอย่าง</TITLE>
<SCRIPT LANGUAGE="JavaScript">
<!--
function MM_openBrWindow(theURL,winName,features) { window.open(theURL,winName,features); }
if (screen.width < 800 && document.all) { document.write("<LINK REL=stylesheet HREF=/small.css>"); }
//-->
</SCRIPT>
${head}
</HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<CENTER><TABLE BORDER=0 WIDTH=780 CELLPADDING=0><TR><TD COLSPAN=2><IMG SRC=images/banner.jpg WIDTH=780 HEIGHT=120 ALT="ยินดีต้อนรับ"></TD></TR>
${rows(body, (part, at) => `<TR><TD VALIGN=top WIDTH=180><FONT SIZE=2 COLOR=navy>ข่าวประกาศที่ ${at}</FONT><BR></TD><TD>${part}</TD></TR>`)}
</TABLE>
<MARQUEE SCROLLAMOUNT=3>ประกาศ <B>จัดซื้อจัดจ้าง<I>ปี ๒๕๖๙</B></I></MARQUEE>
${end}
</CENTER></BODY></HTML>`,
}

const AMP: Template = {
  name: 'article in the manner of AMP',
  charset: 'utf-8',
  page: ({ head, body, end }) => `<!doctype html>
<html ⚡ lang="th"><head><meta charset="utf-8"><script async src="/amp/v0.js"></script><title>ข่าว</title>
<link rel="canonical" href="/news/1.html">
<style amp-custom>h1{font-size:1.4rem}figure>img{width:100%}</style>
<style amp-boilerplate>body{visibility:hidden}</style><noscript><style amp-boilerplate>body{visibility:visible}</style></noscript>
${head}</head><body>
<amp-img src="/img/hero.jpg" width="1.33" height="1" layout="responsive"><noscript><img src="/img/hero.jpg"></noscript></amp-img>
${rows(body, (part) => `<section><p>ราคาทองวันนี้ปรับขึ้น</p>${part}</section>`)}
<amp-analytics type="gtag"><script type="application/json">{"vars":{"gtag_id":"G-ABC","config":{"G-ABC":{}}}}</script></amp-analytics>
${end}</body></html>`,
}

const SHELL: Template = {
  name: 'shell of a single-page app, minified',
  charset: 'utf-8',
  page: ({ head, body, end }) =>
    `<!doctype html><html lang=th><head><meta charset=utf-8><title>App</title><link rel=modulepreload href=/assets/vendor-1a2b.js>${head}<script type=module crossorigin src=/assets/index-9f8e.js></script><script nomodule src=/assets/legacy.js></script></head><body><noscript><strong>เปิดใช้ JavaScript ก่อน</strong></noscript><div id=app></div>${body.join('')}<script>window.__STATE__={"user":null,"html":"<b>\\u003c/script>","urls":["https:\\/\\/www.youtube.com\\/embed\\/x"]}</script><script id=__NEXT_DATA__ type=application/json>{"props":{"pixel":"fbq('init','1')"},"page":"/"}</script>${end}</body></html>`,
}

const LANDING: Template = {
  name: 'landing page from a builder, with drawings',
  charset: 'utf-8',
  page: ({ head, body, end }) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>โปรโมชั่น</title>${head}</head>
<body onload="if (window.start) start()">
<svg width="0" height="0" style="position:absolute"><defs><symbol id="cart" viewBox="0 0 24 24"><title>รถเข็น <b>x</b></title><path d="M0 0h24v24"/></symbol><style>.a{fill:url(#g)}</style></defs></svg>
${rows(body, (part, at) => `<section style="background:#fff url(/img/s${at}.png)"><svg class="icon"><use xlink:href="#cart"/></svg><h2>ข้อเสนอ ${at} &lt;จำกัด&gt;</h2>${part}</section>`)}
<math><mi>x</mi><mo>=</mo><mn>2</mn></math>
<textarea name="code" rows="3">&lt;script src="https://www.googletagmanager.com/gtag/js?id=G-X"&gt;</textarea>
<template id="row"><li><img src="/img/row.png"><span></span></li></template>
${end}</body></html>`,
}

const FORUM: Template = {
  name: 'forum with end tags that nobody wrote',
  charset: 'utf-8',
  page: ({
    head,
    body,
    end,
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><meta charset="utf-8"><title>กระทู้ถามตอบ</title>
${head}
<body><ul>
${rows(body, (part, at) => `<li><a name=p${at}></a><p>ความเห็นที่ ${at}<p>เห็นด้วยครับ <img src="/smile.gif"/ > <b>มาก<i>ๆ</b></i>\n${part}`)}
</ul>
<dl><dt>ผู้ตั้งกระทู้<dd>สมาชิก</dl>
${end}`,
}

export const TEMPLATES: readonly Template[] = [SHOP, WORDPRESS, PORTAL, AMP, SHELL, LANDING, FORUM]
