export { type AdvertReport, type AdvertResult, checkAdvert, type FoundHurdle } from "./advert";
export { weekHours } from "./amounts";
export { checkHire, type HireAnswers, type HireResult, unanswered } from "./hire";
export { type LetterResult, looksLikeLetter, recogniseLetter } from "./letter";
export { checkOffer, type FoundSign, type OfferResult } from "./offer";
export { MAX_TEXT } from "./segments";
