// How one CV fits the posting: the score in words, what is missing, what is there.
import { Check, CircleAlert, CircleHelp, Minus, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ShownAsked, ShownFit, ShownPenalty } from '../../src/contracts/profile-shapes.ts';
import { CLASS_WORDS, penaltyWords } from '../words/fit-words.ts';
import { count } from '../words/count.ts';

const COLOURS: Readonly<Record<ShownFit['class'], string>> = {
  strong: 'text-good',
  good: 'text-good',
  partial: 'text-warn',
  weak: 'text-bad',
  unknown: 'text-muted',
};

interface LineProps {
  Icon: LucideIcon;
  colour: string;
  quote?: string;
  children: ReactNode;
}

/** Words of the posting that say no more than the line itself are left out. */
const saysMore = (quote: string, words: string): string | undefined =>
  words.toLowerCase().includes(quote.toLowerCase()) ? undefined : quote;

function Line({ Icon, colour, quote, children }: LineProps) {
  return (
    <li className="flex items-start gap-2">
      <Icon size={15} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
      <span className="min-w-0 wrap-anywhere">
        {children}
        {quote !== undefined && (
          <q className="block text-sm text-muted" dir="auto">
            {quote}
          </q>
        )}
      </span>
    </li>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <h4 className="text-sm text-muted">{title}</h4>
      <ul className="flex flex-col gap-1.5">{children}</ul>
    </div>
  );
}

const skillWords = ({ any_of: anyOf }: ShownAsked): string => anyOf.join(' or ');

function Missing({ missing }: { missing: readonly ShownAsked[] }) {
  if (missing.length === 0) return null;
  return (
    <Part title="Asked for, not on your CV">
      {missing.map((skill) => (
        <Line
          key={skillWords(skill)}
          Icon={Minus}
          colour="text-bad"
          quote={saysMore(skill.quote, skillWords(skill))}
        >
          {skillWords(skill)}
          {skill.need === 'preferred' && <span className="text-muted"> · good to have</span>}
        </Line>
      ))}
    </Part>
  );
}

function Penalties({ penalties }: { penalties: readonly ShownPenalty[] }) {
  if (penalties.length === 0) return null;
  return (
    <Part title="Worth a look">
      {penalties.map((penalty) => (
        <Line
          key={`${penalty.flag} ${penalty.asked}`}
          Icon={CircleAlert}
          colour="text-warn"
          quote={saysMore(penalty.quote, penaltyWords(penalty))}
        >
          {penaltyWords(penalty)}
        </Line>
      ))}
    </Part>
  );
}

function Met({ met }: { met: readonly ShownAsked[] }) {
  if (met.length === 0) return null;
  return (
    <Part title="Asked for, and on your CV">
      {met.map((skill) => (
        <Line key={skillWords(skill)} Icon={Check} colour="text-good">
          <span title={skill.quote}>{skillWords(skill)}</span>
        </Line>
      ))}
    </Part>
  );
}

function Unjudged({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="min-h-6 text-muted">{count(lines.length, 'line')} only you can judge</summary>
      <ul className="flex list-disc flex-col gap-1 pt-1 pl-5">
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere" dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Score({ fit }: { fit: ShownFit }) {
  const { score, class: name } = fit;
  return (
    <p className={`flex items-center gap-2 font-semibold ${COLOURS[name]}`}>
      {score === null ? (
        <CircleHelp size={18} aria-hidden />
      ) : (
        <span className="text-xl tabular-nums">{score}</span>
      )}
      <span>{CLASS_WORDS[name]}</span>
      {score !== null && <span className="sr-only">, out of 100</span>}
    </p>
  );
}

export function FitCard({ fit, named }: { fit: ShownFit; named: boolean }) {
  return (
    <div className="flex flex-col gap-3 [&+&]:border-t [&+&]:border-line [&+&]:pt-4">
      <div>
        {named && (
          <h3 className="wrap-anywhere" dir="auto">
            {fit.name}
          </h3>
        )}
        <Score fit={fit} />
        {!fit.current && <p className="text-sm text-muted">Of before the CV or the posting changed</p>}
        {fit.score === null && (
          <p className="text-sm text-muted">
            The posting or the CV says too little in words that Hearback knows.
          </p>
        )}
      </div>
      <Penalties penalties={fit.penalties} />
      <Missing missing={fit.missing} />
      <Met met={fit.met} />
      <Unjudged lines={fit.unjudged} />
    </div>
  );
}
