/** How a language asks to come again after a time. */
interface Asking {
  /** What stands directly before the time: 'daqui a 2 minutos'. */
  readonly lead: readonly string[];
  /** What stands directly behind it, where the language puts that there: '5 dakika sonra'. */
  readonly tail?: readonly string[];
  /** What says in the same sentence that one shall come again: before the time, or behind it. */
  readonly again: readonly string[];
  /** What says it by itself: 'aguarde 5 minutos'. */
  readonly wait: readonly string[];
}

/** The usual words, without and with their accents where programs leave those out. */
export const askings: Readonly<Record<string, Asking>> = {
  cs: {
    lead: ['za', 'po', 'do'],
    again: ['znovu', 'opakujte', 'zopakujte', 'zkuste', 'opětovně', 'později'],
    wait: ['počkejte', 'vyčkejte', 'pockejte'],
  },
  de: {
    lead: ['in', 'nach', 'frühestens in', 'ab'],
    again: ['erneut', 'nochmals', 'nochmal', 'noch einmal', 'wieder', 'wiederholen'],
    wait: ['warten sie', 'warte', 'wartezeit', 'wartezeit von', 'wartezeit beträgt'],
  },
  es: {
    lead: ['en', 'dentro de', 'después de', 'tras', 'pasados'],
    again: ['nuevo', 'nuevamente', 'inténtelo', 'inténtalo', 'intente', 'reintente', 'reintentar'],
    wait: ['espere', 'espera', 'esperar'],
  },
  fr: {
    lead: ['dans', 'après', 'apres', "d'ici"],
    again: [
      ...['réessayez', 'réessayer', 'reessayez', 'reessayer', 'ressayer', 'essayez', 'nouveau'],
      ...['recommencez', 'retentez', 'revenez', 'renvoyez'],
    ],
    wait: ['patientez', 'patienter', 'attendez', 'attendre', 'veuillez attendre'],
  },
  it: {
    lead: ['tra', 'fra', 'dopo'],
    again: ['riprovare', 'riprova', 'riprovi', 'riprovate', 'ritentare', 'nuovo', 'nuovamente'],
    wait: ['attendere', 'attendi', 'aspettare', 'aspetta'],
  },
  nl: {
    lead: ['over', 'na', 'binnen'],
    again: ['opnieuw', 'nogmaals', 'weer', 'nog eens'],
    wait: ['wacht', 'wachttijd', 'wachttijd van'],
  },
  pl: {
    lead: ['za', 'po', 'przez'],
    again: ['ponownie', 'spróbuj', 'sprobuj', 'ponów', 'powtórz', 'później'],
    wait: ['poczekaj', 'odczekaj', 'zaczekaj', 'proszę czekać'],
  },
  pt: {
    lead: ['em', 'daqui a', 'dentro de', 'após', 'apos', 'depois de'],
    again: ['novamente', 'novo', 'retorne', 'volte', 'tente', 'reenvie', 'repita'],
    wait: ['aguarde', 'aguardar', 'espere'],
  },
  ru: {
    lead: ['через', 'спустя'],
    again: ['повторите', 'попробуйте', 'снова', 'повторно', 'повторить', 'попытку', 'еще', 'ещё'],
    wait: ['подождите', 'ожидайте'],
  },
  sv: {
    lead: ['om', 'efter', 'inom'],
    again: ['igen', 'nytt', 'återkom'],
    wait: ['vänta'],
  },
  tr: {
    lead: [],
    tail: ['sonra', 'içinde', 'icinde'],
    again: ['tekrar', 'yeniden'],
    wait: [],
  },
};

/** A time and what follows, where no space parts words: '5 分钟后重试', '300秒後に再送', '5분 후에 다시 시도'. */
export const eastern: {
  readonly units: Readonly<Record<string, string>>;
  readonly again: readonly string[];
} = {
  units: {
    秒: 'second',
    秒鐘: 'second',
    秒钟: 'second',
    分: 'minute',
    分钟: 'minute',
    分鐘: 'minute',
    分間: 'minute',
    小时: 'hour',
    小時: 'hour',
    時間: 'hour',
    天: 'day',
    日: 'day',
    초: 'second',
    분: 'minute',
    시간: 'hour',
    일: 'day',
  },
  again: [
    ...['重试', '重試', '再试', '再試', '再发', '再發', '再次', '重新', '稍后', '等待', '等候'],
    ...['再度', '再送', 'お待ち', '再び', '다시', '재시도', '재전송', '기다'],
  ],
};
