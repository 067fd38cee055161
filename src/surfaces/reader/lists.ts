// The styles of the first page and of those that list claims, facts, sources and snippets; a chapter does without them.
import '../../styles/home.css';
import '../../styles/evidence.css';
import '../../styles/embedPage.css';
