// Only the styles of a poster, which carries them in itself; the stage's and the widget's are put behind them.
import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import './poster.css';
