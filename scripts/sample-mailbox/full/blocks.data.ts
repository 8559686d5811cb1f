// Building blocks of designed mail: nested tables, inline styles, conditional comments, pictures and links, but no words.
//
// Gaps as in template.ts. Only ASCII; each ends with a line break.

export const BODY_OPEN = `<body id="body" class="dark-bg" style="margin:0;padding:0;word-spacing:normal;background-color:#f3f3f1;">
<div role="article" aria-roledescription="email" style="text-size-adjust:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;background-color:#f3f3f1;">
`;

export const PREHEADER_OPEN =
  '<div style="display:none;font-size:1px;color:#f3f3f1;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;mso-hide:all;">\n';

/** Keeps the body's first words out of the preview. */
export const PREHEADER_PAD = `${'&zwnj;&nbsp;'.repeat(45)}\n`;

export const PREHEADER_CLOSE = '</div>\n';

export const CANVAS_OPEN = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border:none;border-spacing:0;width:100%;background-color:#f3f3f1;"><tr><td align="center" style="padding:0;">
<!--[if mso | IE]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0" class="outlook-fix"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<table role="presentation" class="dark-card" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;border:none;border-spacing:0;background-color:#ffffff;text-align:left;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#363636;">
`;

export const CANVAS_CLOSE = `</table>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td></tr></table>
</div>
<img src="{image:132}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0;">
</body></html>
`;

export const LOGO = `<tr><td align="center" style="padding:28px 30px 24px 30px;border-top:4px solid {colour:7};"><a href="{link:188}" target="_blank" style="text-decoration:none;"><img src="{image:96}" width="165" alt="" style="width:165px;max-width:80%;height:auto;border:none;text-decoration:none;color:#ffffff;display:block;"></a></td></tr>
`;

/** Openings and closings of a paragraph, from lean to heavy; the words go between. */
export const FRAMES: readonly (readonly [string, string])[] = [
  [
    '<tr><td class="pad-sm" style="padding:10px 30px;font-family:Georgia,serif;font-size:16px;line-height:25px;color:#3a3a3a;">\n',
    '</td></tr>\n',
  ],
  [
    `<tr><td class="pad-sm dark-text" style="padding:18px 30px 6px 30px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="copy" align="left" style="font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:25px;color:#3a3a3a;text-align:left;word-break:break-word;">
`,
    `</td></tr><tr><td align="left" style="padding:8px 0 12px 0;"><a href="{link:214}" target="_blank" style="color:{colour:7};font-weight:bold;text-decoration:underline;"><img src="{image:104}" width="14" height="14" alt="" style="border:0;display:inline-block;"></a></td></tr></table>
</td></tr>
`,
  ],
  [
    `<tr><td style="padding:0;font-size:0;text-align:left;">
<!--[if mso]><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="width:165px;padding:20px 0 0 30px;" align="left" valign="top"><![endif]-->
<div class="stack-{word:6}" style="display:inline-block;width:100%;max-width:165px;vertical-align:top;text-align:left;font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#363636;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:20px 0 10px 30px;"><a href="{link:286}" target="_blank" style="text-decoration:none;"><img src="{image:128}" width="125" alt="" class="img-sm" style="width:125px;max-width:100%;height:auto;border:none;border-radius:6px;display:block;"></a></td></tr></table>
</div>
<!--[if mso]></td><td style="width:435px;padding:20px 30px 0 15px;" valign="top"><![endif]-->
<div class="stack-{word:6}" style="display:inline-block;width:100%;max-width:435px;vertical-align:top;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#363636;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="copy dark-text pad-sm" style="padding:20px 30px 10px 15px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:23px;color:#3a3a3a;">
`,
    `</td></tr><tr><td class="btn-{word:6} btn-sm" style="padding:4px 30px 18px 15px;">
<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="{link:286}" style="height:40px;v-text-anchor:middle;width:160px;" arcsize="10%" stroke="f" fillcolor="{colour:7}"><w:anchorlock/></v:roundrect><![endif]-->
<a href="{link:286}" target="_blank" style="mso-hide:all;"><img src="{image:118}" width="160" height="40" alt="" style="border:0;display:block;"></a></td></tr></table>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
`,
  ],
];

/** Blocks of pictures, lines and empty space that stand between paragraphs. */
export const FILLERS: readonly string[] = [
  `<tr><td style="padding:0 30px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="rule" height="1" style="border-top:1px solid #e4e4e4;font-size:1px;line-height:1px;height:1px;mso-line-height-rule:exactly;">&nbsp;</td></tr></table></td></tr>
<tr><td class="gap-sm" height="20" style="height:20px;line-height:20px;font-size:1px;mso-line-height-rule:exactly;">&nbsp;</td></tr>
`,
  `<!--[if mso | IE]><tr><td class="outlook-fix" width="600px"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:600px;" width="600">
<tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;">
<v:rect style="width:600px;" xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false">
<v:fill origin="0.5, 0" position="0.5, 0" src="{image:142}" color="#f3f3f1" type="tile"/>
<v:textbox style="mso-fit-shape-to-text:true" inset="0,0,0,0"></v:textbox></v:rect></td></tr></table></td></tr><![endif]-->
<tr><td class="pad-sm-0" align="center" style="padding:0;background-color:{colour:7};"><a href="{link:342}" target="_blank" style="text-decoration:none;">
<img src="{image:142}"
srcset="{image:142} 600w, {image:142} 1200w" width="600" alt="" class="img-sm" style="width:100%;max-width:600px;height:auto;display:block;border:none;outline:none;text-decoration:none;"></a></td></tr>
`,
  `<tr><td style="padding:12px 22px;font-size:0;text-align:center;">
<!--[if mso]><table role="presentation" width="100%"><tr><td style="width:278px;" valign="top"><![endif]-->
<div class="col-50 stack-{word:6}" style="display:inline-block;width:100%;max-width:278px;vertical-align:top;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card dark-card" style="border:1px solid #ececec;border-radius:8px;">
<tr><td align="center" style="padding:8px;">
<a href="{link:240}" target="_blank">
<img src="{image:124}" width="262" alt="" style="width:100%;max-width:262px;height:auto;border:0;display:block;border-radius:6px;"></a></td></tr>
<tr><td align="center" style="padding:0 8px 12px 8px;">
<a href="{link:240}" target="_blank" style="background-color:{colour:7};border-radius:4px;display:inline-block;line-height:36px;width:120px;">
<img src="{image:88}" width="70" height="12" alt="" style="border:0;"></a></td></tr></table></div>
<!--[if mso]></td><td style="width:278px;" valign="top"><![endif]-->
<div class="col-50 stack-{word:6}" style="display:inline-block;width:100%;max-width:278px;vertical-align:top;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card dark-card" style="border:1px solid #ececec;border-radius:8px;">
<tr><td align="center" style="padding:8px;">
<a href="{link:240}" target="_blank">
<img src="{image:124}" width="262" alt="" style="width:100%;max-width:262px;height:auto;border:0;display:block;border-radius:6px;"></a></td></tr>
<tr><td align="center" style="padding:0 8px 12px 8px;">
<a href="{link:240}" target="_blank" style="background-color:{colour:7};border-radius:4px;display:inline-block;line-height:36px;width:120px;">
<img src="{image:88}" width="70" height="12" alt="" style="border:0;"></a></td></tr></table></div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
`,
  `<tr><td style="padding:6px 16px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="stack-{word:6}" width="33%" valign="top" align="center" style="padding:10px;width:33.33%;"><a href="{link:262}" target="_blank" style="text-decoration:none;"><img src="{image:136}" width="168" alt="" class="img-sm" style="display:block;width:100%;max-width:168px;height:auto;border:0;border-radius:8px;"></a></td>
<td class="stack-{word:6}" width="33%" valign="top" align="center" style="padding:10px;width:33.33%;"><a href="{link:262}" target="_blank" style="text-decoration:none;"><img src="{image:136}" width="168" alt="" class="img-sm" style="display:block;width:100%;max-width:168px;height:auto;border:0;border-radius:8px;"></a></td>
<td class="stack-{word:6}" width="33%" valign="top" align="center" style="padding:10px;width:33.33%;"><a href="{link:262}" target="_blank" style="text-decoration:none;"><img src="{image:136}" width="168" alt="" class="img-sm" style="display:block;width:100%;max-width:168px;height:auto;border:0;border-radius:8px;"></a></td>
</tr></table></td></tr>
`,
  `<tr><td align="center" class="center-sm" style="padding:16px 30px;"><table role="presentation" align="center" cellpadding="0" cellspacing="0" border="0" style="margin:0 auto;">
<tr><td align="center" bgcolor="{colour:7}" role="presentation" style="border:none;border-radius:6px;cursor:auto;mso-padding-alt:12px 28px;background:{colour:7};" valign="middle">
<a href="{link:398}" target="_blank"
rel="noopener" style="display:inline-block;background:{colour:7};padding:12px 28px;mso-padding-alt:0px;border-radius:6px;">
<img src="{image:110}" width="120" height="16" alt="" style="border:0;display:block;height:16px;width:120px;"></a></td></tr></table></td></tr>
`,
];

export const PICTURE_LINKS = `<tr><td align="center" style="padding:22px 30px 8px 30px;"><table role="presentation" align="center" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:0 6px;"><a href="{link:176}" target="_blank"><img src="{image:84}" width="28" height="28" alt="" style="display:block;border:0;"></a></td>
<td style="padding:0 6px;"><a href="{link:176}" target="_blank"><img src="{image:84}" width="28" height="28" alt="" style="display:block;border:0;"></a></td>
<td style="padding:0 6px;"><a href="{link:176}" target="_blank"><img src="{image:84}" width="28" height="28" alt="" style="display:block;border:0;"></a></td>
<td style="padding:0 6px;"><a href="{link:176}" target="_blank"><img src="{image:84}" width="28" height="28" alt="" style="display:block;border:0;"></a></td>
</tr></table></td></tr>
`;

export const FOOT_OPEN =
  '<tr><td align="center" class="small dark-muted" style="padding:20px 30px 34px 30px;font-family:Arial,Helvetica,sans-serif;font-size:12px;line-height:18px;color:#767676;background-color:#fafafa;">\n';

export const FOOT_CLOSE = '</td></tr>\n';
