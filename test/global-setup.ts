// Builds the page once before any test, so that servers started side by side do not build it over each other.
import { buildPage } from '../src/bin/build-page.ts';

export default buildPage;
