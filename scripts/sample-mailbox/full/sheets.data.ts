// Style sheets as builders of mail paste them into every mail, needed or not.
//
// Gaps as in template.ts. Only ASCII; each ends with a line break.

export const HEAD_OPEN = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv="Content-Type" content="text/html">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,address=no,email=no,date=no,url=no">
<title></title>
`;

export const HEAD_CLOSE = '</head>\n';

export const OFFICE_SETTINGS = `<!--[if gte mso 9]><xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if mso]>
<style type="text/css">
body, table, td, p, a, h1, h2, h3 {font-family: Arial, Helvetica, sans-serif !important;}
.outlook-fix {width: 600px !important;}
table {border-collapse: collapse; mso-table-lspace: 0pt; mso-table-rspace: 0pt;}
</style>
<![endif]-->
`;

export const RESET_SHEET = `<style type="text/css">
#outlook a{padding:0;}
body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;}
table,td{border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;}
img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic;}
p{display:block;margin:13px 0;}
a{color:{colour:7};}
a[x-apple-data-detectors]{color:inherit !important;text-decoration:none !important;font-size:inherit !important;font-family:inherit !important;font-weight:inherit !important;line-height:inherit !important;}
.ExternalClass{width:100%;}
.ExternalClass,.ExternalClass p,.ExternalClass span,.ExternalClass font,.ExternalClass td,.ExternalClass div{line-height:100%;}
u + #body a{color:inherit;text-decoration:none;font-size:inherit;font-family:inherit;font-weight:inherit;line-height:inherit;}
#MessageViewBody a{color:inherit;text-decoration:none;}
</style>
`;

/** Further sheets, from the ones that most mails have to those that only heavy designs carry. */
export const SHEETS: readonly string[] = [
  `<style type="text/css">
@media only screen and (max-width:620px){
.container-{word:6}{width:100% !important;max-width:100% !important;}
.stack-{word:6}{display:block !important;width:100% !important;max-width:100% !important;direction:ltr !important;}
.stack-{word:6} td{display:block !important;width:100% !important;box-sizing:border-box !important;}
.hide-sm{display:none !important;mso-hide:all;max-height:0 !important;overflow:hidden !important;}
.center-sm{text-align:center !important;margin:0 auto !important;}
.pad-sm{padding-left:16px !important;padding-right:16px !important;}
.pad-sm-0{padding:0 !important;}
.h1-sm{font-size:26px !important;line-height:32px !important;}
.h2-sm{font-size:20px !important;line-height:26px !important;}
.img-sm{width:100% !important;height:auto !important;max-width:480px !important;}
.btn-sm a{display:block !important;width:auto !important;padding:14px 10px !important;}
.gap-sm{height:24px !important;line-height:24px !important;font-size:1px !important;}
}
</style>
`,
  `<style type="text/css">
@font-face{font-family:'Body Sans';font-style:normal;font-weight:400;src:local('Body Sans'),local('BodySans-Regular'),url({image:150}) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2074,U+20AC,U+2122;}
@font-face{font-family:'Body Sans';font-style:normal;font-weight:700;src:local('Body Sans Bold'),local('BodySans-Bold'),url({image:150}) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2074,U+20AC,U+2122;}
@font-face{font-family:'Head Serif';font-style:normal;font-weight:600;src:local('Head Serif'),url({image:150}) format('woff2');unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2074,U+20AC,U+2122;}
</style>
`,
  `<style type="text/css">
@media (prefers-color-scheme: dark){
.dark-bg{background-color:#121212 !important;}
.dark-card{background-color:#1e1e1e !important;border-color:#333333 !important;}
.dark-text,.dark-text p,.dark-text h1,.dark-text h2,.dark-text h3{color:#f1f1f1 !important;}
.dark-muted{color:#a8a8a8 !important;}
.dark-link a{color:#9ecbff !important;}
.light-img{display:none !important;}
.dark-img{display:block !important;width:auto !important;overflow:visible !important;float:none !important;max-height:inherit !important;max-width:inherit !important;line-height:auto !important;margin-top:0 !important;visibility:inherit !important;}
}
[data-ogsc] .dark-bg{background-color:#121212 !important;}
[data-ogsc] .dark-card{background-color:#1e1e1e !important;border-color:#333333 !important;}
[data-ogsc] .dark-text,[data-ogsc] .dark-text p,[data-ogsc] .dark-text h1,[data-ogsc] .dark-text h2{color:#f1f1f1 !important;}
[data-ogsc] .dark-muted{color:#a8a8a8 !important;}
[data-ogsc] .dark-link a{color:#9ecbff !important;}
[data-ogsb] .dark-bg{background-color:#121212 !important;}
</style>
`,
  `<style type="text/css">
@media only screen and (min-width:480px){
.col-100{width:100% !important;max-width:100%;}
.col-66{width:66.66% !important;max-width:66.66%;}
.col-60{width:60% !important;max-width:60%;}
.col-50{width:50% !important;max-width:50%;}
.col-40{width:40% !important;max-width:40%;}
.col-33{width:33.33333333333333% !important;max-width:33.33333333333333%;}
.col-25{width:25% !important;max-width:25%;}
.col-20{width:20% !important;max-width:20%;}
.px-600{width:600px !important;max-width:600px;}
.px-300{width:300px !important;max-width:300px;}
.px-200{width:200px !important;max-width:200px;}
}
.moz-text-html .col-100{width:100% !important;max-width:100%;}
.moz-text-html .col-50{width:50% !important;max-width:50%;}
.moz-text-html .col-33{width:33.33333333333333% !important;max-width:33.33333333333333%;}
@media only screen and (max-width:479px){
table.full-width-mobile{width:100% !important;}
td.full-width-mobile{width:auto !important;}
}
noinput.menu-checkbox{display:block !important;max-height:none !important;visibility:visible !important;}
@media only screen and (max-width:479px){
.menu-checkbox[type="checkbox"] ~ .inline-links{display:none !important;}
.menu-checkbox[type="checkbox"]:checked ~ .inline-links,.menu-checkbox[type="checkbox"] ~ .menu-trigger{display:block !important;max-width:none !important;max-height:none !important;font-size:inherit !important;}
.menu-checkbox[type="checkbox"] ~ .inline-links > a{display:block !important;}
}
</style>
`,
  `<style type="text/css">
.btn-{word:6} a{background-color:{colour:7};border-radius:6px;color:#ffffff;display:inline-block;font-family:Arial,Helvetica,sans-serif;font-size:16px;font-weight:bold;line-height:48px;text-align:center;text-decoration:none;width:220px;-webkit-text-size-adjust:none;mso-hide:all;}
.btn-{word:6} a:hover{background-color:#111111 !important;border-color:#111111 !important;}
.btn-alt-{word:6} a{background-color:#ffffff;border:2px solid {colour:7};border-radius:6px;color:{colour:7};display:inline-block;font-family:Arial,Helvetica,sans-serif;font-size:16px;font-weight:bold;line-height:44px;text-align:center;text-decoration:none;width:216px;}
h1{font-family:'Head Serif',Georgia,'Times New Roman',serif;font-size:34px;line-height:42px;font-weight:600;letter-spacing:-0.4px;margin:0;padding:0;color:#1b1b1b;}
h2{font-family:'Head Serif',Georgia,'Times New Roman',serif;font-size:24px;line-height:32px;font-weight:600;letter-spacing:-0.2px;margin:0;padding:0;color:#1b1b1b;}
h3{font-family:'Body Sans',Arial,Helvetica,sans-serif;font-size:18px;line-height:26px;font-weight:700;margin:0;padding:0;color:#1b1b1b;}
.lead{font-family:'Body Sans',Arial,Helvetica,sans-serif;font-size:18px;line-height:28px;color:#3a3a3a;}
.copy{font-family:'Body Sans',Arial,Helvetica,sans-serif;font-size:16px;line-height:25px;color:#3a3a3a;}
.small{font-family:'Body Sans',Arial,Helvetica,sans-serif;font-size:12px;line-height:18px;color:#767676;}
.rule{border-top:1px solid #e4e4e4;font-size:1px;line-height:1px;}
.card{background-color:#ffffff;border:1px solid #ececec;border-radius:8px;}
</style>
`,
];
