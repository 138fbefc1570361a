/** The languages that Bellhop speaks (BCP 47). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'zh-CN';
