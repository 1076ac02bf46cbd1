/**
 * Words of a reply in languages other than English, as they stand in a text whose signs are spaces:
 * with one before and behind where the word is whole.
 */

/** Words of one line each; '_' stands for the space around a whole word. */
const wordsIn = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

/** Where mail lies, who gets it and who sends it. An address alone may be that of a form. */
export const PARTS_ABROAD = wordsIn(
  // German, Dutch, Scandinavian
  '_postfach _postfächer _empfänger _absender mailkonto _mail_konto_ _postvak _ontvanger _afzender _geadresseerde',
  '_brevlåda _inkorg _mottagar _avsändar _postkasse _modtager _mottaker _innboks _avsender',
  // Romance
  '_boîte_aux_lettres _boîte_de_réception _boîte_mail _destinataire _expéditeur _messagerie',
  '_buzón _buzon _destinatari _remitente _casilla_de_correo _cuenta_de_correo',
  '_casella _mittente _account_di_posta _caixa_de_correio _caixa_postal _caixa_de_entrada _destinatári _remetente',
  '_căsuț _destinatar _expeditor',
  // Slavic and Baltic
  '_skrzynk _odbiorc _adresat _nadawc _konta_e_mail_ _konto_e_mail_',
  '_schránk _příjemc _príjemc _prijemc _adresát _odesílatel _odosielateľ',
  '_почтов _ящик _адресат _получател _отправител _скриньк _одержувач _відправник',
  '_sandučić _primatelj _primalac _primaoc _pošiljatelj _prejemnik _gavėj _siuntėj',
  // Others
  '_posta_kutusu _alıcı _gönderen _gönderici _postilaatikko _vastaanottaja _lähettäjä _postafiók _címzett _feladó',
  '_postkast _saaja _παραλήπτη _αποστολέα _γραμματοκιβώτιο',
  '_hộp_thư _người_nhận _người_gửi _kotak_surat _kotak_masuk _penerima _pengirim',
  'メールボックス 受信者 宛先 送信者 受信箱 差出人 邮箱 收件人 收信人 发件人 发信人 寄件人 收件箱 邮件系统 郵箱 收件者 寄件者 信箱',
  '메일함 편지함 사서함 수신자 받는_사람 발신자 보낸_사람',
);

/** What does not go, is not there, or is too much. */
export const DENIALS_ABROAD = wordsIn(
  '_nicht_ _kein _unbekannt _voll_ _überfüllt _abgelehnt _gesperrt _blockiert _deaktiviert _ungültig _überschritten _verweigert _zu_groß',
  '_niet_ _geen_ _onbekend _vol_ _geweigerd _geblokkeerd _ongeldig _overschreden _te_groot_',
  '_inte_ _ikke_ _ikkje_ _ingen_ _okänd _ukendt _ukjent _full_ _fuld_ _avvisa _avvist_ _afvist_ _spärra _sperret _ogiltig _ugyldig',
  '_pas_ _aucun _inconnu _pleine_ _refus _rejet _bloqu _désactiv _invalide _dépass _indisponible _introuvable _trop_',
  '_no_ _desconocid _lleno_ _llena_ _rechazad _bloquead _inactiv _deshabilitad _inválid _exced _excesiv _demasiad',
  '_non_ _sconosciut _pieno_ _piena_ _rifiutat _bloccat _disattivat _errat _inesistent _superat _troppo_',
  '_não_ _desconhecid _cheio_ _cheia_ _rejeitad _recusad _desativad _excessiv _inexistente _nu_ _plin _respins _necunoscut',
  '_nie_ _brak_ _nieznan _pełna_ _przepełnion _odrzucon _zablokowan _nieprawidłow _niepoprawn _przekroczon _zbyt_',
  '_není_ _nen _neexistuj _nemá_ _nebyl _nelze_ _neprij _nepřij _neznám _nemôž _nemůž _plná_ _plný_ _odmítnut _odmietnut _zablokov _neplatn _překročen',
  '_не_ _нет_ _немає_ _неизвестн _переполн _отклон _отверг _заблокир _превыш _недоступ _недейств',
  '_nije_ _ne_ _puna_ _pun_ _odbijen _neveljav _neteising _neegzist _sustabdyt _juodąj',
  '_yok_ _yoktur_ _değil_ _dolu_ _reddedil _bilinmeyen_ _geçersiz_ _engellen _aşıl',
  '_ei_ _täynnä_ _hylätty _tuntematon _nem_ _megtelt_ _ismeretlen _elutas _pole_ _täis_ _δεν_ _άγνωστ _γεμάτ',
  '_không_ _từ_chối_ _đầy_ _sai_ _vượt_ _tidak_ _ditolak_ _penuh_',
  'ません ない 拒否 いっぱい 不明 超過 超え 満杯 無効 失敗 不 未 无 無 满 滿 拒 超 错误 錯誤 失败 禁 없 않 못 가득 거부 초과 차단 잘못 실패',
);

/** Somebody speaks of himself or of a day, tells a story, or wants something from whoever reads. */
export const TOLD_ABROAD = wordsIn(
  '_ich_ _mein _mir_ _mich_ _wir_ _unser _du_ _dein _hast_ _war_ _waren_ _heute_ _gestern_ _morgen_',
  '_ik_ _mijn_ _wij_ _onze_ _was_ _vandaag_ _gisteren_ _jag_ _min_ _mitt_ _mina_ _jeg_ _vår_ _idag_ _igår_',
  "_je_ _j'ai_ _mon_ _ma_ _mes_ _nous_ _notre_ _tu_ _ton_ _ta_ _était_ _étaient_ _demain_ _aujourd'hui_",
  '_yo_ _mi_ _mis_ _nosotros_ _nuestr _estaba _ayer_ _hoy_ _mañana_ _io_ _mio_ _mia_ _noi_ _nostr _ieri_ _oggi_ _domani_',
  '_eu_ _meu_ _minha_ _nós_ _noss _estava _ontem_ _hoje_ _amanhã_',
  '_ja_ _mój_ _moja_ _moje_ _moją_ _mojej_ _nasz _dzisiaj_ _wczoraj_ _jutro_ _já_ _můj_ _můj_ _náš_ _zítra_ _včera_',
  '_я_ _мой_ _моя_ _мое_ _моё_ _мне_ _меня_ _мы_ _наш _сегодня_ _вчера_ _завтра_ _ben_ _benim_ _biz_ _bizim_ _bugün_ _dün_ _yarın_',
  '_tôi_ _saya_ _minun_ _minä_',
  '私 僕 俺 返信 明日 今日 昨日 我的 我在 我给 我不 明天 今天 昨天 请勿 请不要 回复 _내_ _제_ 게요 답장 내일 오늘 어제',
);

/** Logins, payments, parcels and forms refuse in the same words. */
export const OTHERS_ABROAD = wordsIn(
  '_passwort _kennwort _wachtwoord _lösenord _adgangskode _mot_de_passe _contraseña _senha _hasło _hasła _heslo _парол _şifre _parola パスワード 密码 密碼 비밀번호',
  '_überweisung _virement _transferencia _bonifico _przelew _перевод_ _havale 振込 转账 轉帳 송금 이체 _iban_',
  '_brief_ _briefe_ _lettera_ _carta_ _colis _postbot _facteur_ _cartero_',
  '_bitte_geben _veuillez_saisir _veuillez_entrer _ingrese_ _introduzca_ _inserisci_ _podaj_ _wpisz_ _zadejte_ _введите_ _girin_ 入力 输入 輸入 입력',
);
