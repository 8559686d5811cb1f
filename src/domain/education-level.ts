// Levels of education, and which of them a text names, in seven languages.
import { foldText } from './fold-text.ts';

export const EDUCATION_LEVELS = ['vocational', 'bachelor', 'master', 'doctorate'] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Over folded text. "Master" alone is a Scrum Master, a master plan or a master's degree: only the last one counts. */
const PATTERNS: Readonly<Record<EducationLevel, RegExp>> = {
  doctorate:
    /\bph\.? ?d\b|\bd\.?phil\b|\bdoctora(?:te|t|do)\b|\bdoctoral degree\b|\bpromotion (?:in|zum)\b|\bpromoviert\b|\bdr\. ?(?:rer|ing|med|phil)\b|\bdottorato\b|\bdoutora(?:do|mento)\b/u,
  master:
    /\bmaster(?:['’]?s)?(?: ?'s)? (?:degree|of|in|thesis|abschluss|program|en|di|em)\b|\bmasters\b|\bmaster['’]s\b|\bm\.? ?sc\b\.?|\bm\.eng\b|\bmba\b|\bm\.?res\b|\bmagister\b|\bmaestria\b|\bmestrado\b|\blaurea magistrale\b|\bmaster universitario\b|\bdiplom-?(?:ingenieur|informatiker|kauf|betrieb)|\bdipl\.|\bbac ?\+ ?5\b|\b(?:bachelor|bsc) ?\/ ?master|\bmasterabschluss|\bmasterstudium|\bma in\b|\bms,? (?:in )?(?=computer|data|electr|mech|inform)/u,
  bachelor:
    /\bbachelor|\bb\.? ?sc\b\.?|\bb\.eng\b|\bb\.?tech\b|\bbs in\b|\bba in\b|\bba \(hons\)|\blicence (?:en|pro|de)\b|\blicenciatura\b|\blicenciad[oa] en\b|\bgrado en\b|\blaurea triennale\b|\blaurea\b|\bundergraduate degree\b|\bhbo\b|\bbac ?\+ ?3\b|\bstudium der\b|\bbs (?=[a-z]{4,})(?=.{0,60}(?:engineering|science))/u,
  vocational:
    /\bapprenticeship\b|\bassociate degree\b|\bassociate['’]s degree\b|\babgeschlossene (?:berufs)?ausbildung\b|\bberufsausbildung\b|\bausbildung (?:zum|zur|als)\b|\bbts\b|\bdut\b|\bcap\b(?= )|\bformacion profesional\b|\bistituto tecnico\b|\bmbo\b|\bcurso tecnico\b|\bnvq\b|\bbac ?\+ ?2\b/u,
};

/** Of no level: at least a bachelor's then, where nothing else is named. */
const ANY_DEGREE =
  /\b(?:university|college) degree\b|\bdegree in\b|\bhochschulabschluss|\babgeschlossenes (?:hochschul)?studium\b|\bdiplome universitaire\b|\btitulo universitario\b/u;

/** The levels that are named, the lowest first. */
export function educationLevels(text: string): EducationLevel[] {
  const folded = foldText(text);
  const named = EDUCATION_LEVELS.filter((level) => PATTERNS[level].test(folded));
  return named.length === 0 && ANY_DEGREE.test(folded) ? ['bachelor'] : named;
}

/** Whether `held` is at least `asked`. */
export const reachesLevel = (held: EducationLevel, asked: EducationLevel): boolean =>
  EDUCATION_LEVELS.indexOf(held) >= EDUCATION_LEVELS.indexOf(asked);
