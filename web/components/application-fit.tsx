// How the person's CVs fit the posting of an application, and what to do first where that cannot be told.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import type { ShownAnalysis } from '../../src/contracts/profile-shapes.ts';
import { analysisQuery, runAnalysis } from '../api/profiles.ts';
import { useTry } from '../hooks/use-try.ts';
import { Button } from './button.tsx';
import { FitCard } from './fit-card.tsx';
import { Refusal } from './refusal.tsx';

interface FitProps {
  application: ApplicationDetail;
  analysis: ShownAnalysis;
}

function First({ application, analysis }: FitProps) {
  if (analysis.state === 'missing_profile') {
    return (
      <p className="text-muted">
        Hearback compares your CV with the posting, on this machine.{' '}
        <Link to="/settings" hash="cvs" className="text-accent underline">
          {analysis.items.length === 0 ? 'Add a CV in the settings' : 'Switch one on in the settings'}
        </Link>
        .
      </p>
    );
  }
  return (
    <p className="text-muted">
      {application.posting_url === null
        ? 'To compare your CV with the posting, add its address under “Job posting” above.'
        : 'Once the posting above was read, your CV can be compared with it.'}
    </p>
  );
}

const RUN_WORDS: Readonly<Partial<Record<ShownAnalysis['state'], string>>> = {
  queued: 'Comparing…',
  running: 'Comparing…',
  failed: 'Try again',
};

function Run({ application, analysis }: FitProps) {
  const { busy, refusal, attempt } = useTry();
  const { state, error, items } = analysis;
  const under = state === 'queued' || state === 'running';
  // What is done and holds need not be done again.
  if (state === 'done') return null;
  return (
    <>
      {state === 'failed' && <Refusal>{error ?? 'The comparison failed.'}</Refusal>}
      <Button
        className="self-start aria-disabled:opacity-60"
        aria-disabled={busy || under}
        onClick={() => {
          if (!under) void attempt(() => runAnalysis(application.id));
        }}
      >
        <Scale size={15} aria-hidden />
        {RUN_WORDS[state] ?? (items.length === 0 ? 'Run analysis' : 'Run analysis again')}
      </Button>
      {refusal !== null && <Refusal>{refusal}</Refusal>}
    </>
  );
}

function Known(props: FitProps) {
  const { state, items } = props.analysis;
  if (state === 'missing_posting' || state === 'missing_profile') return <First {...props} />;
  return (
    <>
      <Run {...props} />
      {items.map((fit) => (
        <FitCard key={fit.profile_key} fit={fit} named={items.length > 1} />
      ))}
    </>
  );
}

export function ApplicationFit({ application }: { application: ApplicationDetail }) {
  const { data, error } = useQuery(analysisQuery(application.id));
  // Beside what matters more, nothing is said of what is not to be had.
  if (!data && error) return null;
  return (
    <section aria-labelledby="fit" className="flex flex-col gap-3">
      <h2 id="fit" className="font-semibold">
        Analysis
      </h2>
      {data ? (
        <Known application={application} analysis={data} />
      ) : (
        <div aria-hidden className="skeleton h-16 w-full rounded-lg" />
      )}
    </section>
  );
}
