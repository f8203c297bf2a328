/** All that exercises on being the traitor have to say. */
import type { General, Order } from '../../core/model.ts';

export type TraitorSaid =
  | {
      readonly say: 'ask';
      readonly topic: string;
      readonly n: number;
      readonly m: number;
      readonly f: number;
      readonly goal: 'agreement' | 'validity';
      readonly order: Order;
      readonly traitors: readonly General[] | null;
      readonly alone: General | null;
      readonly par: number | null;
    }
  | { readonly say: 'unreadable' }
  | { readonly say: 'other-settings'; readonly at: string }
  | { readonly say: 'no-lies' }
  | { readonly say: 'broken'; readonly goal: string; readonly lies: number; readonly fewest: number | null }
  | { readonly say: 'too-many-lies'; readonly lies: number; readonly par: number }
  | { readonly say: 'agrees'; readonly order: Order }
  | { readonly say: 'obeys'; readonly order: Order }
  | { readonly say: 'vacuous' }
  | { readonly say: 'not-alone'; readonly general: General }
  | { readonly say: 'traitor-named'; readonly general: General }
  | {
      readonly say: 'nobody-can';
      readonly topic: string;
      readonly n: number;
      readonly m: number;
      readonly f: number;
    }
  | {
      readonly say: 'somebody-can' | 'solved-why';
      readonly topic: string;
      readonly n: number;
      readonly m: number;
      readonly f: number;
      readonly goal: 'agreement' | 'validity';
    }
  | {
      readonly say: 'bound-too-low';
      readonly topic: string;
      readonly bound: number;
      readonly n: number;
      readonly f: number;
    }
  | { readonly say: 'bound-too-high'; readonly topic: string; readonly bound: number; readonly f: number }
  | { readonly say: 'hint-where'; readonly goal: string; readonly m: number; readonly topic: string }
  | {
      readonly say: 'hint-bound';
      readonly topic: string;
      readonly n: number;
      readonly m: number;
      readonly f: number;
    }
  | { readonly say: 'hint-who'; readonly traitors: readonly General[] }
  | { readonly say: 'hint-first'; readonly path: string; readonly to: General; readonly order: Order | null }
  | { readonly say: 'hint-compare'; readonly topic: string; readonly f: number; readonly m: number }
  | {
      readonly say: 'solved-possible';
      readonly topic: string;
      readonly traitors: readonly General[];
      readonly lies: number;
      /** Which ones, as the notation has them. */
      readonly told: readonly string[];
    }
  | { readonly say: 'solved-outcome'; readonly attacks: General; readonly retreats: General }
  | { readonly say: 'solved-disobeys'; readonly general: General; readonly decided: Order }
  | {
      readonly say: 'solved-impossible';
      readonly topic: string;
      readonly n: number;
      readonly m: number;
      readonly f: number;
      readonly bound: number;
    };
