// Only the styles of the page for a wrong address: its build keeps them apart from the rest.
import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/missing.css';
