// Legal forms of companies in many countries, as tokens without dots.

/** Tokens that, at the end of a name, tell only its legal form. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated llc llp lllp lp pllc pc ltd limited plc corp corporation co company cic
  gmbh ggmbh mbh ag kg kgaa ohg gbr ug eg ev se haftungsbeschrankt aktiengesellschaft
  sa sas sasu sarl eurl snc sca scs scop sasp cie compagnie
  spa srl srls sapa scarl sl slu sll slne sau scoop sccl lda ltda eireli unipessoal sgps epe
  bv nv vof cvba bvba sprl asbl vzw ab as asa aps oy oyj hf ehf
  pty pte pvt sdn bhd kk gk tbk jsc pjsc ooo oao zao pao oo zoo spzoo sro doo dd ood eood kft zrt nyrt ou uab sia
  fzco fze fzc wll spc sab sapi cv rl
  株式会社 有限会社 有限公司 ооо оао ао`.split(/\s+/),
);

/** Tokens that belong to a legal form only before another one, e.g. "Private Limited", "S.A. de C.V.", "Sp. z o.o.". */
export const LEGAL_LINKS: ReadonlySet<string> = new Set('private public sp z de stiftung'.split(' '));

/** Words for a group of companies, which one sender writes and another leaves out. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'group gruppe groupe grupo gruppo groep holding holdings'.split(' '),
);
