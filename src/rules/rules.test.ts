// The contract of the rules, run over the registry. Fixtures: fixtures/<file>.json, by language: sentences that `hit` and near misses
// that `miss`. A sentence stands in the body; one that starts with "Subject: " stands in the subject.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../contracts/rule.ts';
import type { Language, Phrase, Rule } from '../contracts/rule.ts';
import { KINDS } from '../domain/kind.ts';
import type { ParsedMail } from '../domain/mail.ts';
import { sketchParsedMail } from '../domain/sketch-parsed-mail.fixture.ts';
import { readWords } from '../pipeline/classify/read-words.ts';
import { scoreByRules } from '../pipeline/classify/score-by-rules.ts';
import { rules } from './index.gen.ts';

type Fixtures = Partial<Record<Language, { hit: string[]; miss: string[] }>>;

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FILES = readdirSync(FOLDER)
  .filter((file) => /^[a-z-]+\.ts$/u.test(file))
  .sort()
  .map((file) => file.slice(0, -'.ts'.length));

function mailOf(sentence: string): ParsedMail {
  const subject = /^Subject: (.*)$/u.exec(sentence)?.[1];
  return sketchParsedMail({ text: subject === undefined ? sentence : '' }, { subject: subject ?? '' });
}

/** How much the rule alone raises its kind for this one sentence, in log odds. */
function speaksFor(rule: Rule, alone: readonly Rule[], sentence: string): number {
  const score = (set: readonly Rule[]): number =>
    scoreByRules(readWords(mailOf(sentence), set), rule.direction, []).scores.find(
      (s) => s.kind === rule.kind,
    )!.score;
  return rule.kind === 'not_job' ? score(alone) - score([]) : score(alone);
}

function phrasesOf(rule: Rule): readonly Phrase[] {
  return Object.values(rule.phrases).flat();
}

const ruleOf = async (file: string): Promise<Rule> =>
  ((await import(`./${file}.ts`)) as { default: Rule }).default;

test('The registry holds every rule file, in order.', async () => {
  expect(FILES.length).toBeGreaterThan(10);
  expect(await Promise.all(FILES.map(ruleOf))).toEqual([...rules]);
});

test('Every kind but those that no mail says outright has a rule.', () => {
  expect(KINDS.filter((kind) => !rules.some((rule) => rule.kind === kind))).toEqual([]);
});

describe.each(FILES)('%s', (file) => {
  test('Its kind is the name of its file.', async () => {
    const rule = await ruleOf(file);
    const name = rule.kind.replaceAll('_', '-');
    expect(file).toBe(rule.kind === 'withdrawal' && rule.direction === 'sent' ? 'withdrawal-sent' : name);
  });

  test('It speaks all seven languages.', async () => {
    const rule = await ruleOf(file);
    expect(LANGUAGES.filter((language) => (rule.phrases[language] ?? []).length === 0)).toEqual([]);
  });

  test('Its patterns carry the flags i and u only, weigh something believable, and match no empty text.', async () => {
    for (const phrase of phrasesOf(await ruleOf(file))) {
      expect(phrase.pattern.flags).toBe('iu');
      expect(Math.abs(phrase.weight)).toBeGreaterThanOrEqual(0.5);
      expect(Math.abs(phrase.weight)).toBeLessThanOrEqual(8);
      expect(phrase.pattern.test('')).toBe(false);
    }
  });

  test('Its gaps are bounded and no quantifier stands on a quantified group.', async () => {
    for (const { pattern } of phrasesOf(await ruleOf(file))) {
      expect(pattern.source).not.toMatch(/\.[*+]|\.\{\d+,\}/u);
      expect(pattern.source).not.toMatch(/[*+]\)[*+]|[*+]\)\{\d*,\}/u);
    }
  });
});

describe.each(FILES)('The fixtures of %s', (file) => {
  const path = `${FOLDER}fixtures/${file}.json`;
  const fixtures = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Fixtures;

  test('They have sentences and near misses for every language.', () => {
    for (const language of LANGUAGES) {
      expect(fixtures[language]?.hit.length, language).toBeGreaterThanOrEqual(2);
      expect(fixtures[language]?.miss.length, language).toBeGreaterThanOrEqual(1);
    }
  });

  const cases = LANGUAGES.flatMap((language) => [
    ...(fixtures[language]?.hit ?? []).map((sentence) => [language, true, sentence] as const),
    ...(fixtures[language]?.miss ?? []).map((sentence) => [language, false, sentence] as const),
  ]);
  test.each(cases)('%s: hit %s: %s', async (_, hit, sentence) => {
    const rule = await ruleOf(file);
    const worth = speaksFor(rule, [rule], sentence);
    if (hit) expect(worth).toBeGreaterThan(0);
    else expect(worth).toBeLessThanOrEqual(0);
  });
});

// Texts that make patterns with nested or open-ended repetition explode. One that takes seconds fails by the test's time limit.
const HOSTILE = [
  'a'.repeat(50_000),
  ' '.repeat(50_000),
  'not to be able to move '.repeat(2_200),
  'application position interview '.repeat(1_600),
  'your your our the a '.repeat(2_500),
  'Leider nicht Bewerbung als '.repeat(1_850),
  `${'x '.repeat(25_000)}!`,
  '-'.repeat(50_000),
];

describe.each(FILES)('Hostile text against %s', (file) => {
  test.each(HOSTILE.map((text) => [text.slice(0, 24), text] as const))(
    '"%s…" does not hang it.',
    async (_, text) => {
      for (const { pattern } of phrasesOf(await ruleOf(file)))
        expect(typeof pattern.test(text)).toBe('boolean');
    },
  );
});
