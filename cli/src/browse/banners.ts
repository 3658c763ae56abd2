/** How a visitor answers a consent tool: selectors of buttons, one after another for an answer of several steps. */
export interface BannerTool {
  readonly id: string
  readonly name: string
  /** An element that is visible while it asks. */
  readonly seen: string
  readonly accept: readonly string[]
  /** Empty where there is no way to refuse that is known. */
  readonly refuse: readonly string[]
  /** Code that takes an answer back; `undefined` or a falsy result where the tool does not know of it. */
  readonly withdraw?: string
  /** What opens the question again, where there is no such code; then it is refused. */
  readonly reopen?: string
}

/** Consent tools by their markup. Ours is first, and asks through its own API. */
export const TOOLS: readonly BannerTool[] = [
  {
    id: 'yinyom',
    name: 'Yinyom',
    seen: 'yinyom-ui [data-action=accept]',
    accept: ['yinyom-ui [data-action=accept]'],
    refuse: ['yinyom-ui [data-action=reject]'],
    withdraw: 'window.Yinyom && window.Yinyom.withdraw().then(() => true)',
  },
  {
    id: 'cookie-wow',
    name: 'Cookie Wow',
    seen: '.cwc-banner, #cookieWowBanner, [class*=cookiewow]',
    accept: ['.cwc-accept-button, [class*=cookiewow] [class*=accept]'],
    refuse: ['.cwc-reject-button, [class*=cookiewow] [class*=reject]'],
  },
  {
    id: 'pdpa-thailand',
    name: 'Designil PDPA Thailand',
    seen: '.dpdpa--popup',
    accept: ['.dpdpa--popup-button'],
    refuse: ['.dpdpa--popup-reject, #dpdpa--popup-reject-all'],
    reopen: '.dpdpa--popup-settings, .dpdpa--popup-bg',
  },
  {
    id: 'cookiebot',
    name: 'Cookiebot',
    seen: '#CybotCookiebotDialog',
    accept: [
      '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept, #CybotCookiebotDialogBodyLevelButtonAccept',
    ],
    refuse: ['#CybotCookiebotDialogBodyButtonDecline'],
    withdraw: 'window.Cookiebot && window.Cookiebot.withdraw && (window.Cookiebot.withdraw(), true)',
  },
  {
    id: 'cookieyes',
    name: 'CookieYes',
    seen: '.cky-consent-container',
    accept: ['[data-cky-tag=accept-button], .cky-btn-accept'],
    refuse: ['[data-cky-tag=reject-button], .cky-btn-reject'],
    withdraw: "window.performBannerAction && (window.performBannerAction('reject'), true)",
    reopen: '[data-cky-tag=revisit-consent], .cky-btn-revisit',
  },
  {
    id: 'onetrust',
    name: 'OneTrust',
    seen: '#onetrust-banner-sdk',
    accept: ['#onetrust-accept-btn-handler'],
    refuse: ['#onetrust-reject-all-handler'],
    withdraw: 'window.OneTrust && window.OneTrust.RejectAll && (window.OneTrust.RejectAll(), true)',
    reopen: '#ot-sdk-btn, .ot-sdk-show-settings',
  },
  {
    id: 'complianz',
    name: 'Complianz',
    seen: '.cmplz-cookiebanner',
    accept: ['.cmplz-cookiebanner .cmplz-accept'],
    refuse: ['.cmplz-cookiebanner .cmplz-deny'],
    withdraw: 'window.cmplz_deny_all && (window.cmplz_deny_all(), true)',
    reopen: '.cmplz-manage-consent',
  },
  {
    id: 'vanilla-cookieconsent',
    name: 'vanilla-cookieconsent',
    seen: '#cc-main .cm, #cc--main #cm',
    accept: ['#cc-main [data-role=all], #cc--main #c-p-bn'],
    refuse: ['#cc-main [data-role=necessary], #cc--main #c-s-bn'],
    withdraw:
      'window.CookieConsent && window.CookieConsent.acceptCategory && (window.CookieConsent.acceptCategory([]), true)',
    reopen: '[data-cc=show-preferencesModal], [data-cc=c-settings]',
  },
  {
    id: 'klaro',
    name: 'Klaro',
    seen: '.klaro .cookie-notice:not(.cookie-notice-hidden), .klaro .cookie-modal',
    accept: ['.klaro .cm-btn-success-var, .klaro .cm-btn-accept-all, .klaro .cm-btn-success'],
    refuse: ['.klaro .cn-decline, .klaro .cm-btn-decline'],
    withdraw:
      'window.klaro && window.klaro.getManager && ((m) => (m.changeAll(false), m.saveAndApplyConsents(), true))(window.klaro.getManager())',
  },
  {
    id: 'tarteaucitron',
    name: 'tarteaucitron',
    seen: '#tarteaucitronAlertBig',
    accept: ['#tarteaucitronPersonalize2, #tarteaucitronAllAllowed2'],
    refuse: ['#tarteaucitronAllDenied2'],
    withdraw:
      'window.tarteaucitron && window.tarteaucitron.userInterface && (window.tarteaucitron.userInterface.respondAll(false), true)',
  },
  {
    id: 'usercentrics',
    name: 'Usercentrics',
    seen: '#usercentrics-root [data-testid=uc-accept-all-button]',
    accept: ['[data-testid=uc-accept-all-button]'],
    refuse: ['[data-testid=uc-deny-all-button]'],
    withdraw: 'window.UC_UI && window.UC_UI.denyAllConsents && window.UC_UI.denyAllConsents().then(() => true)',
  },
  {
    id: 'didomi',
    name: 'Didomi',
    seen: '#didomi-notice, #didomi-popup',
    accept: ['#didomi-notice-agree-button'],
    refuse: ['#didomi-notice-disagree-button, .didomi-continue-without-agreeing'],
    withdraw: 'window.Didomi && window.Didomi.setUserDisagreeToAll && (window.Didomi.setUserDisagreeToAll(), true)',
  },
  {
    id: 'iubenda',
    name: 'iubenda',
    seen: '#iubenda-cs-banner',
    accept: ['.iubenda-cs-accept-btn'],
    refuse: ['.iubenda-cs-reject-btn'],
  },
  {
    id: 'termly',
    name: 'Termly',
    seen: '#termly-code-snippet-support [data-tid=banner-accept]',
    accept: ['[data-tid=banner-accept]'],
    refuse: ['[data-tid=banner-decline]'],
  },
  {
    id: 'cookie-script',
    name: 'Cookie-Script',
    seen: '#cookiescript_injected',
    accept: ['#cookiescript_accept'],
    refuse: ['#cookiescript_reject'],
    reopen: '#cookiescript_badge',
  },
  {
    id: 'borlabs',
    name: 'Borlabs Cookie',
    seen: '._brlbs-bar-wrap, ._brlbs-box-wrap, .brlbs-cmpnt-dialog',
    accept: ['a[data-cookie-accept-all], .brlbs-btn-accept-all'],
    refuse: ['a[data-cookie-refuse], .brlbs-btn-accept-only-essential'],
  },
  {
    id: 'cookie-notice',
    name: 'Cookie Notice',
    seen: '#cookie-notice',
    accept: ['#cn-accept-cookie'],
    refuse: ['#cn-refuse-cookie'],
    reopen: '#cn-revoke-cookie, .cn-revoke-cookie',
  },
  {
    id: 'cookie-law-info',
    name: 'GDPR Cookie Consent',
    seen: '#cookie-law-info-bar',
    accept: ['[data-cli_action=accept_all], [data-cli_action=accept]'],
    refuse: ['[data-cli_action=reject]'],
    reopen: '#cookie-law-info-again',
  },
  {
    id: 'osano',
    name: 'Osano',
    seen: '.osano-cm-dialog:not(.osano-cm-dialog--hidden)',
    accept: ['.osano-cm-accept-all, .osano-cm-accept'],
    refuse: ['.osano-cm-denyAll, .osano-cm-deny'],
    reopen: '.osano-cm-widget',
  },
]

/** Words on buttons that answer, in Thai and English, where no tool is known by its markup. */
export const WORDS = {
  accept:
    /^\s*(?:(?:ฉัน|ผม|ดิฉัน)?\s*(?:ยอมรับ|ยินยอม|ตกลง|อนุญาต)(?:คุกกี้)?\s*(?:ทั้งหมด|ทุกประเภท|คุกกี้ทั้งหมด)?|(?:i\s+)?(?:accept|allow|agree)(?:\s+(?:all|to all))?(?:\s+cookies)?|got it|ok(?:ay)?)\s*[.!]?\s*$/i,
  refuse:
    /^\s*(?:(?:ฉัน|ผม|ดิฉัน)?\s*(?:ปฏิเสธ|ไม่ยอมรับ|ไม่ยินยอม|ไม่อนุญาต)(?:คุกกี้)?\s*(?:ทั้งหมด|ทุกประเภท|คุกกี้ทั้งหมด)?|(?:ใช้|ยอมรับ)?เฉพาะ(?:คุกกี้)?ที่จำเป็น(?:เท่านั้น)?|(?:reject|decline|deny|refuse)(?:\s+all)?(?:\s+cookies)?|(?:accept |allow |use )?(?:only )?(?:necessary|essential)(?: cookies)?(?: only)?|no,? thanks?)\s*[.!]?\s*$/i,
  reopen:
    /^\s*(?:(?:ตั้งค่า|จัดการ|เปลี่ยน)(?:การใช้)?คุกกี้|(?:การ)?ตั้งค่าความเป็นส่วนตัว|(?:manage |change )?cookie (?:settings|preferences)|privacy settings|manage consent)\s*$/i,
} as const
