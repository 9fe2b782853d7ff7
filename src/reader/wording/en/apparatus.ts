/**
 * What stands around the text of a release: letterheads, attributions, contacts, marks of beginning and end.
 * Each pattern is tried at the start of a line and repeats no group, so that it takes linear time.
 */
export const LETTERHEAD =
  /^(?:office of (?:the|his|her) |press (?:service|office|release|centre|center)\b|for immediate release|ministry of [\p{L} ,]{3,60}(?:[-–—|] ?(?:press|information|media)[\p{L} ]{0,40})?$|media note\b|fact sheet\b|readout\b.{0,12}$|embassy of )/iu

export const ATTRIBUTION =
  /^(?:the (?:below|following)\b.{0,160}\b(?:attributable to|text of|statement|released)|the text of the (?:following|joint)\b|following is the text\b|(?:begin|end)(?: of)? text\b|text of the\b.{0,100}:$|\* ?\* ?\*|[<([][…. ]+[>)\]]$|###|---+$|unofficial translation|as delivered|as prepared)/iu

export const CONTACT =
  /^(?:for (?:more|further|additional) (?:information|details|inquiries)|for (?:press|media) (?:inquiries|enquiries)|(?:press|media) contacts?\b|contact:|follow (?:us|@)|stay connected)/iu

export const ADDRESS =
  /^(?:(?:https?:\/\/|www\.)\S+$|[\w.+-]{1,64}@[\w.-]{1,190}$|(?:(?:tel|phone|fax|e-?mail|address)\.?:|p\. ?o\. box\b))/iu

/** "The following is the full text of the speech delivered by …": all below is one person's. */
export const SPEECH_INTRODUCED =
  /^the following (?:is|are)\b.{0,60}\b(?:speech|address|remarks|message|statements made|interview)\b/iu
