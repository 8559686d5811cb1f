// Names of boards and vendors as they write themselves.

const SPELLINGS: Readonly<Record<string, string>> = {
  adp: 'ADP',
  'amazon-jobs': 'Amazon Jobs',
  applicantpro: 'ApplicantPro',
  applicantstack: 'ApplicantStack',
  bamboohr: 'BambooHR',
  brassring: 'BrassRing',
  careerplug: 'CareerPlug',
  coderpad: 'CoderPad',
  codesignal: 'CodeSignal',
  governmentjobs: 'GovernmentJobs',
  hackerrank: 'HackerRank',
  hirevue: 'HireVue',
  icims: 'iCIMS',
  infojobs: 'InfoJobs',
  jazzhr: 'JazzHR',
  linkedin: 'LinkedIn',
  livehire: 'LiveHire',
  'oracle-recruiting': 'Oracle Recruiting',
  pageup: 'PageUp',
  silkroad: 'SilkRoad',
  smartrecruiters: 'SmartRecruiters',
  stepstone: 'StepStone',
  successfactors: 'SuccessFactors',
  testgorilla: 'TestGorilla',
  ukg: 'UKG',
  usastaffing: 'USA Staffing',
  'welcome-to-the-jungle': 'Welcome to the Jungle',
  xing: 'XING',
  ziprecruiter: 'ZipRecruiter',
};

/** From an id such as `greenhouse` to a name; an id without a spelling of its own is written with a capital. */
export function sourceName(id: string): string {
  const spelling = SPELLINGS[id];
  if (spelling !== undefined) return spelling;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
