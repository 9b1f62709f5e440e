import type { Where } from './where.ts';

const hasDate = (where: Where | undefined): boolean =>
  (where?.released ?? where?.ahead ?? where?.out ?? where?.running) !== undefined;

/** An ask that became a restriction: "which of her dramas are based on manga". */
export function isRestriction(where: Where | undefined, ask: string): boolean {
  switch (ask) {
    case 'network':
    case 'service':
      return (where?.services ?? where?.not?.services) !== undefined;
    case 'basis':
      return (where?.based ?? where?.basedOnKorean) !== undefined;
    case 'award':
      return where?.awarded !== undefined;
    case 'birth':
      return (where?.born ?? where?.bornIn ?? where?.bornDays) !== undefined;
    case 'group':
      return (where?.groups ?? where?.idol) !== undefined;
    case 'agency':
      return (where?.agencies ?? where?.agencyIn) !== undefined;
    case 'nickname':
      // '닥터'라고 불리던: what the part is called.
      return where?.told !== undefined;
    case 'location':
      return where?.place !== undefined;
    case 'debut':
      return where?.debuted !== undefined;
    case 'death':
      return where?.died !== undefined;
    case 'company':
      // 手がけた is used for companies and for directors.
      return (where?.companies ?? where?.makers) !== undefined;
    case 'director':
    case 'writer':
    case 'producer':
      return (where?.makers ?? where?.makerNation) !== undefined;
    case 'genre':
      return (where?.genres ?? where?.not?.genres) !== undefined;
    case 'country':
      return where?.country !== undefined;
    case 'nationality':
      return where?.nation !== undefined;
    case 'form':
      return where?.forms !== undefined;
    case 'billing':
      return where?.billing !== undefined;
    case 'episodes':
      return where?.episodes !== undefined;
    case 'rating':
      return where?.rating !== undefined;
    case 'release':
      return hasDate(where);
    default:
      return false;
  }
}
