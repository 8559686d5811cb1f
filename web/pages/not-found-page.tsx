// What stands at an address that leads nowhere.
import { Link } from '@tanstack/react-router';
import { EmptyNotice } from '../components/empty-notice.tsx';

export function NotFoundPage() {
  return (
    <EmptyNotice title="There is no page at this address">
      <title>Not found · Hearback</title>
      <Link to="/" className="text-accent underline">
        Go to the first page
      </Link>
    </EmptyNotice>
  );
}
