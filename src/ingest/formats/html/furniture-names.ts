/** Words of class names and ids that name parts of a page which are no part of its story. */
const FURNITURE_WORDS = new Set(
  `share sharing sharebar sharetools shareaholic addtoany addthis sharedaddy jp-relatedposts social socials newsletter newsletters subscribe subscription signup
  related relatedposts recommended recommendation recommendations recirc recirculation readmore readalso seealso comment comments disqus respond livefyre coral
  footer breadcrumb breadcrumbs promo promos promotion advert adverts advertisement advertising ad ads adslot adbox banner sponsored outbrain taboola dianomi revcontent mgid
  cookie cookies consent gdpr onetrust toolbar sidebar navigation nav navbar menu megamenu submenu tags taglist tagcloud byline dateline bio authorbox
  popular trending trends mostread popup modal overlay lightbox pagination pager login donate donation donations
  printonly noprint screenreader sr-only visuallyhidden pullquote timestamp pubdate masthead copyright disclaimer skip
  ticker poll quiz disclosure disclosures shariff yarpp recommend sharethis readspeaker cta hatnote paywall piano regwall metadata postmeta entrymeta nextprev`.split(
    /\s+/,
  ),
);
const FURNITURE_PAIRS =
  /(?:^|-)(?:read-(?:more|also|next|on)|see-also|also-read|most-(?:read|popular|viewed)|more-(?:stories|news|from|on|articles|like)|pull-?quote|author-(?:bio|box|info|card|about)|about-(?:the-)?author|(?:post|entry|article|story)-(?:meta|tags|date|author|footer|info|byline|nav|navigation|actions|tools|share|related)|screen-reader(?:-text)?|sr-only|visually-hidden|you-may|sign-up|follow-us|inline-(?:links|related)|next-(?:article|story|post)|prev(?:ious)?-(?:article|story|post)|latest-(?:news|stories)|up-next|key-?words|print-only|site-(?:header|footer)|skip-(?:link|to)|call-to-action|back-to-top|rich-link|widget-area|sidebar-widget)(?:-|$)/;
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'form',
  'alert',
]);
const FURNITURE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG', 'LABEL', 'FIELDSET']);

/** Words that name the story, or all of the page, whatever else the name says: `article-with-sidebar`. */
const STORY =
  /(?:^|-)(?:article-?(?:body|content|text)|story-?(?:body|content|text)|(?:post|entry|page|main|body)-?(?:body|content|text)|with|has|no|without)(?:-|$)|^(?:tag|category|post|type|format|topic)-/;
const NEVER_STORY = /(?:^|-)(?:cookies?|consent|gdpr|onetrust|comments?|disqus|newsletters?|footer)(?:-|$)/;
const CAPTION =
  /(?:^|-)(?:captions?|figcaption|legend|photo-?(?:credit|text|desc)|image-?(?:credit|text|desc|source)|img-?(?:credit|desc)|credits?)(?:-|$)/;

/** Whether what the element is called says that it is no part of a story. */
export function isNamedFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName) || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return namesOf(element).some(
    (name) =>
      !STORY.test(name) &&
      (FURNITURE_PAIRS.test(name) ||
        name.split('-').some((word) => FURNITURE_WORDS.has(word)) ||
        FURNITURE_WORDS.has(name)),
  );
}

/** Whether it is called what no maker calls a story, however long it is: comments, consent to cookies. */
export function isNeverStory(element: Element): boolean {
  return namesOf(element).some((name) => NEVER_STORY.test(name) && !STORY.test(name));
}

/** Whether the page hides the element from everybody. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.getAttribute('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

export function isCaption(element: Element): boolean {
  if (element.tagName === 'FIGCAPTION' || element.tagName === 'CAPTION') return true;
  return namesOf(element).some((name) => CAPTION.test(name));
}

/** Its classes and id, each as words in lower case with hyphens between: `relatedBox_2` is `related-box-2`. */
export function namesOf(element: Element): readonly string[] {
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (written === '') return [];
  return written.split(/\s+/).map((name) =>
    name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .replace(/[_:]+/g, '-')
      .replace(/-{2,}/g, '-')
      .toLowerCase(),
  );
}
