// Which declarations of a style are shown.
import { expect, it } from 'vitest';
import { safeSheet } from './safe-sheet.ts';
import { safeStyle } from './safe-style.ts';

it.each([
  ['color: RED', 'color:RED'],
  [
    'COLOR:red;;font-family: "Segoe UI", \'Open Sans\', sans-serif !important',
    'color:red;font-family:"Segoe UI", \'Open Sans\', sans-serif !important',
  ],
  [
    'margin:0 auto;padding:1.5em 10px;width:calc(100% - 20px)',
    'margin:0 auto;padding:1.5em 10px;width:calc(100% - 20px)',
  ],
  [
    'background:rgba(0, 0, 0, .5);background-image:linear-gradient(90deg,#fff,#000)',
    'background:rgba(0, 0, 0, .5);background-image:linear-gradient(90deg,#fff,#000)',
  ],
  ['width:calc((100% + 2px) * 3)', 'width:calc((100% + 2px) * 3)'],
  ['font-family:微软雅黑', 'font-family:微软雅黑'],
  ['color:red;/* a;b */display:none', 'color:red;display:none'],
  [
    'border-top-left-radius:3px;mso-line-height-rule:exactly;line-height:20px',
    'border-top-left-radius:3px;line-height:20px',
  ],
  ['position:relative;top:-5px', 'position:relative'],
  ['background:#123 url("a;b)c.png") repeat-x', 'background:#123 repeat-x'],
  ['background:#123 URL( a.png )', 'background:#123'],
])('%s is shown as it is meant.', (style, shown) => {
  expect(safeStyle(style)).toBe(shown);
});

it.each([
  'position:fixed',
  'POSITION : absolute',
  'z-index:9',
  'background:u\\72l(a)',
  'background:url(a',
  'background:src("a")',
  'background:url (//a)',
  'background:attr(x url)',
  'width:expression(1)',
  'color:var(--x)',
  '--x:red',
  'content:"x"',
  'font-family:"x',
  'font-family:x"y"z\'',
  'font-family:"</style>"',
  'color:red}p{color:blue',
  'color:red<',
  'color:rgb(1',
  'color:)red(',
  'filter:blur(1px)',
  'animation:x 1s',
  `color:${'a'.repeat(5000)}`,
  '@import "a"',
  'color',
])('%s is not shown.', (style) => {
  expect(safeStyle(style)).toBe('');
});

it.each([
  ['p,\n td.a > b{color:red}', 'p, td.a > b{color:red}'],
  ['<!-- p{color:red} -->', 'p{color:red}'],
  [
    '@media only screen and (max-width:600px){.a{width:100%!important}}',
    '@media only screen and (max-width:600px){.a{width:100%!important}}',
  ],
  ['@import "x";@charset "y";p{color:red}', 'p{color:red}'],
  ['a[href^="tel"]{color:inherit}', 'a[href^="tel"]{color:inherit}'],
  ['p{color:red', 'p{color:red}'],
  ['p{color:red}}b{margin:0}', 'p{color:red}\nb{margin:0}'],
])('The sheet %s is shown as it is meant.', (sheet, shown) => {
  expect(safeSheet(sheet)).toBe(shown);
});

it.each([
  '@font-face{font-family:x;src:url(x)}',
  '@media (prefers-color-scheme:dark){p{color:white}}',
  '@media all{@media all{p{color:red}}}',
  '@media all;p{}',
  '@supports (color:red){p{color:red}}',
  'p[a="]{color:red}',
  'p\\{x{color:red}',
  'p</style>{color:red}',
  '{color:red}',
  'p{}',
  'p{background:url(x)}',
])('The sheet %s shows nothing.', (sheet) => {
  expect(safeSheet(sheet)).toBe('');
});
