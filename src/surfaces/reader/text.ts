// The styles of pages that hold text; a widget's own page does without them. Their build keeps them apart (scripts/site/build.ts).
import '../../styles/prose.css';
