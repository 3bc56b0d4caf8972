import type {DiagnosedWorld} from './article/diagnosis.ts';
import {diagnose} from './page/diagnose.ts';
import {lookAtPlain} from './page/plain-tab.ts';
import {bringPlainReader} from './page/plain-text.ts';

// Run on a page when its reader asks for a diagnostic file, on any page and as often as wanted: it looks, leaves what it
// found for the popup, and does nothing else.

bringPlainReader(lookAtPlain);
(globalThis as DiagnosedWorld).bangGiaoDiagnosis = diagnose(document, location.href);
