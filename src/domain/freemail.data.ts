// Registrable labels of mail providers for private people: such a domain tells no employer.

export const FREEMAIL_LABELS: ReadonlySet<string> = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac gmx web mail proton
  protonmail pm tutanota tuta fastmail hey zoho yandex qq 163 126 sina naver daum hanmail rediffmail orange
  wanadoo free sfr laposte bbox neuf libero virgilio tiscali alice tin t-online freenet posteo mailbox arcor
  bluewin hispeed telefonica terra uol bol ig sapo ziggo kpn planet xs4all home skynet telenet comcast verizon
  att sbcglobal bellsouth cox charter earthlink btinternet btopenworld virginmedia sky talktalk ntlworld
  blueyonder shaw rogers bigpond optusnet duck kpnmail hetnet`.split(/\s+/),
);
