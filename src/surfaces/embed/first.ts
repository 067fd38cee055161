import { mark } from './beforePaint.ts';

// The build inlines this script in the head of a widget's own page.
mark();
