import type { ReactElement, ReactNode } from 'react';
import styles from './Remark.module.css';

/** What there is to say of a setting, good or bad: a teacher's word in the margin. */
export const Remark = ({ children }: { children: ReactNode }): ReactElement => <p className={styles['remark']}>{children}</p>;
