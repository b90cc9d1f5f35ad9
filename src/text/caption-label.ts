/** How the words of a picture begin that have a number: `Fig. 3`, `图三`, `Abb. 2`, `写真1`. */
export const captionLabel =
  /^\s*(?:[▲△◆]\s*)?(?:(?:Fig(?:ure|ura)?|Abb(?:ildung)?|Plate|Pl|Tafel|Planche|Photo(?:graph)?|Foto|Map|Karte|Bild|Chart|Diagram|Illustration|Ill|Рис(?:унок)?)\b\.?\s?[\dIVXA-Z]|[图圖図]\s?[\d一二三四五六七八九十]|(?:照片|写真|插图|插圖|挿図|図版|그림|사진)\s?[\d一二三四五六七八九十])/iu
