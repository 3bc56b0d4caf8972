import type {DiagnosedWorld} from './article/diagnosis.ts';
import {diagnose} from './page/diagnose.ts';

// Run on a page when its reader asks for a diagnostic file, on any page and as often as wanted: it looks, leaves what it
// found for the popup, and does nothing else.

(globalThis as DiagnosedWorld).bangGiaoDiagnosis = diagnose(document, location.href);
