// Makes single mails about jobs that belong to no application of the seeker.
import type { Address } from '../../src/domain/mail.ts';
import type { Kind } from '../../src/domain/kind.ts';
import type { Seeker } from './applications.ts';
import { ALERT_SENDERS, AROUND } from './around.data.ts';
import { strangerOf, fillShape, openingAt, roleOf, type Company, type Opening } from './company.ts';
import { NO_FACTS, type Draft, type Facts } from './draft.ts';
import { fillText } from './fill-text.ts';
import { inboxLabels } from './labels.ts';
import { random, type Random } from './random.ts';
import { greeted, upperFirst } from './story-text.ts';
import { TEXTS } from './texts.data.ts';
import { DAY, dayInWords, zoneOffset } from './time.ts';

/** What one kind of mail adds to the common frame. */
interface Content {
  kind: Kind;
  from: Address;
  subject: string;
  text: string;
  skin: Draft['skin'];
  links?: Draft['links'];
  list?: Draft['list'];
  headers?: Draft['headers'];
  facts: Facts;
}

interface Scene {
  seeker: Seeker;
  company: Company;
  opening: Opening;
  values: Record<string, string>;
  rng: Random;
}

/** How many different companies advertise and approach. */
const STRANGERS = 40;

function alert(scene: Scene): Content {
  const { rng, seeker, company, values } = scene;
  const texts = AROUND[company.lang].alert;
  const [name, address, site, template] = rng.pick(
    ALERT_SENDERS.filter((sender) => sender[4] === null || sender[4] === company.lang),
  );
  const all = { ...values, site };
  const jobs = Array.from({ length: 3 + rng.int(5) }, (_, i) => {
    const other = i === 0 ? company : strangerOf(seeker.seed, company.lang, rng.int(STRANGERS));
    const role = i === 0 ? scene.opening.role : roleOf(company.lang, seeker.family, rng);
    const city = i === 0 ? scene.opening.city : openingAt(other, role, false, rng).city;
    const note = rng.chance(0.6) ? `\n${rng.pick(texts.notes)}` : '';
    return `${role}\n${other.name} · ${city}${note}`;
  });
  const host = address.split('@')[1] ?? '';
  const closing = fillText(rng.pick(texts.closings), all);
  return {
    kind: 'job_alert',
    from: { name, address },
    subject: fillText(rng.pick(texts.subjects), all),
    text: [upperFirst(fillText(rng.pick(texts.intros), all)), ...jobs, closing].join('\n\n'),
    skin: 'newsletter',
    links: [
      {
        label: texts.closings[0] ?? '',
        url: `https://www.${host.replace(/^(?:match|mail|s)\./u, '')}/jobs/search?q=${rng.hex(10)}`,
      },
    ],
    list: { id: '', unsubscribe: `https://${host}/unsubscribe/${rng.hex(20)}` },
    headers: template === null ? [] : [['X-LinkedIn-Template', template]],
    facts: { ...NO_FACTS, ats: address.endsWith('.example') ? null : site.toLowerCase() },
  };
}

function approach(scene: Scene): Content {
  const { rng, company, opening } = scene;
  const texts = TEXTS[company.lang];
  const wording = texts.steps.outreach.human;
  const from = rng.chance(0.75)
    ? company.recruiter
    : { name: `${company.recruiter.name} (via LinkedIn)`, address: 'inmail-hit-reply@linkedin.com' };
  const hello = fillText(rng.pick(texts.hello.human), scene.values);
  const subject = fillText(rng.pick(wording?.subjects ?? []), scene.values);
  const raw = fillText(rng.pick(wording?.bodies ?? []), scene.values);
  const text = `${greeted(hello, raw, company.lang)}\n\n${rng.pick(texts.bye.human)}\n${company.recruiter.name}\n${company.name}`;
  const stated = (value: string): string | null => (`${subject}\n${text}`.includes(value) ? value : null);
  return {
    kind: 'recruiter_outreach',
    from,
    subject,
    text,
    skin: 'letter',
    facts: {
      ...NO_FACTS,
      company: company.name,
      role: stated(opening.role),
      location: stated(opening.city),
      ats: from.address.endsWith('linkedin.com') ? 'linkedin' : null,
    },
  };
}

function systemSender(scene: Scene): { from: Address; ats: string | null } {
  const { company, opening, rng } = scene;
  if (company.vendor.id === 'workday')
    return { from: { name: company.name, address: `${company.slug}@otp.workday.com` }, ats: 'workday' };
  const [name, address] = rng.pick(company.vendor.senders);
  const fill = (shape: string): string => fillShape(shape, company, opening, rng);
  return {
    from: { name: fill(name), address: fill(address) },
    ats: company.vendor.id === '' ? null : company.vendor.id,
  };
}

function systemMail(scene: Scene, kind: Kind, subject: string, raw: string, skin: Draft['skin']): Content {
  const { rng, company } = scene;
  const texts = TEXTS[company.lang];
  const { from, ats } = systemSender(scene);
  const values = { ...scene.values, site: company.name };
  const hello = fillText(rng.pick(texts.hello.auto), values);
  const filled = fillText(raw, values);
  const team = fillText(rng.pick(texts.team), values);
  const footer = rng.chance(0.4) ? `\n\n${fillText(rng.pick(texts.footers), values)}` : '';
  const text = `${greeted(hello, filled, company.lang)}\n\n${rng.pick(texts.bye.auto)}\n${team}${footer}`;
  return {
    kind,
    from,
    subject: upperFirst(fillText(subject, values)),
    text,
    skin,
    links: [{ label: texts.labels.portal, url: `https://${company.domain}/account/${rng.hex(18)}` }],
    facts: { ...NO_FACTS, ats },
  };
}

function account(scene: Scene): Content {
  const [subject, body] = scene.rng.pick(AROUND[scene.company.lang].account);
  const mail = systemMail(scene, 'account_notice', subject, body, 'notice');
  return { ...mail, facts: { ...mail.facts, company: scene.company.name } };
}

function other(scene: Scene): Content {
  const [subject, body] = scene.rng.pick(AROUND[scene.company.lang].other);
  const mail = systemMail(scene, 'other_job', subject, body, 'notice');
  return {
    ...mail,
    list: { id: '', unsubscribe: `https://${scene.company.domain}/out/${scene.rng.hex(12)}` },
  };
}

function unfinished(scene: Scene): Content {
  const { rng, company, opening } = scene;
  const wording = TEXTS[company.lang].steps.incomplete.auto;
  const mail = systemMail(
    scene,
    'incomplete_application',
    rng.pick(wording?.subjects ?? []),
    rng.pick(wording?.bodies ?? []),
    'notice',
  );
  const stated = `${mail.subject}\n${mail.text}`.includes(opening.role) ? opening.role : null;
  return { ...mail, facts: { ...mail.facts, company: company.name, role: stated } };
}

const MAKERS: readonly (readonly [(scene: Scene) => Content, number])[] = [
  [alert, 50],
  [approach, 14],
  [account, 18],
  [other, 10],
  [unfinished, 8],
];

/** The nth mail of this sort, at `at`. */
export function makeAround(seeker: Seeker, n: number, at: number): Draft {
  const rng = random(seeker.seed, 'around', n);
  const lang = rng.weighted(seeker.languages);
  const company = strangerOf(seeker.seed, lang, rng.int(STRANGERS));
  const opening = openingAt(company, roleOf(lang, seeker.family, rng), false, rng);
  const first = seeker.owner.name.split(' ')[0] ?? '';
  const values = {
    first,
    last: seeker.owner.name.slice(first.length + 1),
    company: company.name,
    role: opening.role,
    city: opening.city,
    person: company.recruiter.name,
    agency: company.name,
    salary: lang === 'en' ? '£52,000' : '52.000 €',
    n: String(2 + rng.int(30)),
    code: rng.digits(6),
    deadline: dayInWords(lang, at + (4 + rng.int(20)) * DAY, company.zone),
    ref: '',
  };
  const content = rng.weighted(MAKERS)({ seeker, company, opening, values, rng });
  return {
    key: `around/${n}`,
    at,
    offset: rng.chance(0.5) ? 0 : zoneOffset(company.zone, at),
    lang,
    direction: 'received',
    to: [seeker.owner],
    messageId: `${rng.hex(10)}.${rng.digits(8)}@${content.from.address.split('@')[1]}`,
    thread: `around/${n}`,
    labels: inboxLabels(
      content.skin === 'letter',
      rng,
      content.kind === 'job_alert' ? 'Category Promotions' : undefined,
    ),
    ...content,
  };
}
