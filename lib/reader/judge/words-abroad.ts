/**
 * Words of a reply in languages other than English, as they stand in a text whose signs are spaces:
 * with one before and behind where the word is whole.
 */

/** Words of one line each; '_' stands for the space around a whole word. */
const wordsIn = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

/** Where mail lies, who gets it and who sends it, and their command. An address alone may be that of a form. */
export const PARTS_ABROAD = wordsIn(
  // German, Dutch, Scandinavian
  '_postfach _postfächer _empfänger _absender mailkonto _mail_konto_ _postvak _ontvanger _afzender _geadresseerde',
  '_brevlåda _postlåda _inkorg _mottagar _avsändar _postkasse _modtager _mottaker _innboks _avsender',
  // Romance
  '_boîte_aux_lettres _boîte_de_réception _boîte_mail _destinataire _expéditeur _messagerie',
  '_buzón _buzon _destinatari _remitente _casilla_de_correo _cuenta_de_correo',
  '_casella _mittente _account_di_posta _caixa_de_correio _caixa_postal _caixa_de_entrada _destinatári _remetente',
  '_căsuț _destinatar _expeditor',
  // Slavic and Baltic
  '_skrzynk _odbiorc _adresat _nadawc _konta_e_mail_ _konto_e_mail_',
  '_schránk _příjemc _príjemc _prijemc _adresát _odesílatel _odosielateľ',
  '_почтовый_ящик _почтового_ящик _ящик _адресат _получател _отправител _скриньк _одержувач _відправник',
  '_sandučić _primatelj _primalac _primaoc _pošiljatelj _prejemnik _gavėj _siuntėj',
  // Others
  '_rcpt_',
  '_posta_kutusu _alıcı _gönderen _gönderici _postilaatikko _vastaanottaja _lähettäjä _postafiók _címzett _feladó',
  '_postkast _saaja _παραλήπτη _αποστολέα _γραμματοκιβώτιο',
  '_hộp_thư _người_nhận _người_gửi _kotak_surat _kotak_masuk _penerima _pengirim',
  'メールボックス 受信者 宛先 送信者 受信箱 差出人 邮箱 收件人 收信人 发件人 发信人 寄件人 收件箱 邮件系统 邮局 郵箱 收件者 寄件者 信箱',
  '메일함 편지함 사서함 수신자 받는_사람 발신자 보낸_사람',
);

/**
 * What servers say of one of these. That something is not so, is said of anything: only what is not
 * there, or not taken, counts.
 */
export const DENIALS_ABROAD = wordsIn(
  '_unbekannt _voll_ _überfüllt _abgelehnt _gesperrt_ _blockiert_ _deaktiviert_ _ungültig _überschritten _verweigert _existiert_nicht _nicht_existent _nicht_gefunden _nicht_vorhanden _nicht_verfügbar _nicht_erreichbar _nicht_angenommen _nicht_akzeptiert _nimmt_keine',
  '_onbekend _vol_ _geweigerd _geblokkeerd_ _ongeldig _overschreden _bestaat_niet_ _niet_gevonden _niet_beschikbaar _niet_geaccepteerd',
  '_okänd _ukendt_ _ukjent_ lådan_är_full_ korgen_är_full_ kassen_er_fuld_ kassen_er_full_ boksen_er_full_ _avvisad _avvist_ _afvist_ _spärra _sperret_ _ogiltig _ugyldig _finns_inte_ _hittades_inte_ _findes_ikke_ _finnes_ikke_ _eksisterer_ikke_ _blev_ikke_fundet_ _ble_ikke_funnet_ _kretsar_',
  "_inconnu _pleine_ _refusé _rejet _bloqué _désactivé _invalide _dépass _indisponible _introuvable _n'existe_pas_ _pas_été_prise_ _n'accepte_pas_ _trop_volumineux_ _non_autorisé",
  '_desconocid _lleno_ _llena_ _rechazad _bloquead _inactiv _deshabilitad _inválid _excedid _excede_ _excesivo_ _no_existe _no_encontrad _no_disponible_ _no_acepta',
  '_sconosciut _pieno_ _piena_ _rifiutat _bloccat _disattivat _errato_ _errata_ _inesistent _superat _non_esiste _non_trovat _non_disponibile_ _non_accetta _non_autorizzat _non_nell',
  '_desconhecid _cheio_ _cheia_ _rejeitad _recusad _desativad _excessivo_ _excedid _inexistente_ _não_existe _não_encontrad _não_disponível_ _não_aceita _plină_ _respins _necunoscut _nu_există_',
  '_nieznan _pełna_ _przepełnion _odrzucon _zablokowan _nieprawidłow _niepoprawn _przekroczon _nie_istnieje_ _nieistniej _nie_ma_takie _nie_ma_tu _nie_ma_konta_ _nie_znaleziono_ _niedostępn _nie_przyjmuje_',
  '_neexistuj _nenalezen _nepřijal _nepřijím _neprijal _neprijím _neznám _plná_ _odmítnut _odmietnut _zablokov _neplatn _překročen _nedostupn',
  '_неизвестн _переполн _отклон _отверг _заблокир _превыш _недоступ _недейств _не_существу _не_найден_ _не_принима _не_існує_ _не_знайдено_',
  '_ne_postoji_ _puna_ _odbijen _nepoznat _neegzistuoja_ _nerastas_ _sustabdyt _juodąj',
  '_yoktur_ _dolu_ _reddedil _bilinmeyen_ _geçersiz_ _engellen _aşıld _bulunamad _mevcut_değil_ _kabul_etm _kabul_edilm',
  '_täynnä_ _hylätty_ _tuntematon_ _ei_ole_olemassa_ _megtelt_ _ismeretlen_ _elutas _nem_létezik_ _täis_ _άγνωστ _γεμάτ _απορρίφθηκε _δεν_υπάρχει_',
  '_không_tồn_tại_ _từ_chối_ _đã_đầy_ _vượt_quá_ _không_tìm_thấy_ _tidak_ditemukan_ _ditolak_ _penuh_',
  '拒否 いっぱい 満杯 超過 超えて 存在しません 見つかりません 受信できません 利用できません 受け付けられません 拒绝 拒收 拒絕 已满 已滿 超过 超出 超限 不存在 不可用 找不到 无法投递 无法收信 错误命令 伪装 가득 거부 초과 차단 존재하지 찾을_수_없 수신할_수_없',
);

/** Somebody speaks of himself or of a day, tells a story, or wants something from whoever reads. */
export const TOLD_ABROAD = wordsIn(
  '_ich_ _mein _mir_ _mich_ _wir_ _unser _du_ _dein _hast_ _war_ _waren_ _heute_ _gestern_ _morgen_',
  '_ik_ _mijn_ _wij_ _onze_ _was_ _vandaag_ _gisteren_ _jag_ _min_ _mitt_ _mina_ _jeg_ _vår_ _idag_ _igår_',
  "_je_ _j'ai_ _mon_ _ma_boîte_ _ma_mess _nous_ _notre_ _était_ _étaient_ _demain_ _aujourd'hui_",
  '_yo_ _mi_ _mis_ _nosotros_ _nuestr _estaba _ayer_ _hoy_ _mañana_ _io_ _mio_ _mia_ _noi_ _nostr _ieri_ _oggi_ _domani_',
  '_eu_ _meu_ _minha_ _nós_ _noss _estava _ontem_ _hoje_ _amanhã_',
  '_ja_ _mój_ _moja_ _moje_ _moją_ _mojej_ _nasz _dzisiaj_ _wczoraj_ _jutro_ _já_ _můj_ _můj_ _náš_ _zítra_ _včera_',
  '_я_ _мой_ _моя_ _мое_ _моё_ _мне_ _меня_ _мы_ _наш _сегодня_ _вчера_ _завтра_ _ben_ _benim_ _biz_ _bizim_ _bugün_ _dün_ _yarın_',
  '_tôi_ _saya_ _minun_ _minä_',
  '私 僕 俺 返信 收到 明日 今日 昨日 我的 我在 我给 我不 明天 今天 昨天 请勿 请不要 回复 _내_ _제_ 게요 답장 내일 오늘 어제',
);

/** Logins, payments, letters, parcels, calls and forms refuse in the same words. */
export const OTHERS_ABROAD = wordsIn(
  '_passwort _kennwort _wachtwoord _lösenord _adgangskode _mot_de_passe _contraseña _senha _hasło _hasła _heslo _парол _şifre _parola パスワード 密码 密碼 비밀번호',
  '_überweisung _virement _transferencia _bonifico _przelew _перевод_ _havale 振込 转账 轉帳 송금 이체 _iban_ _na_listy_',
  '_brief_ _briefe_ _brev_ _brevet_ _lettre_ _lettera_ _carta_ _dopis _levél_ 手紙 信件 편지를 _postbot _facteur_ _cartero_ _einschreiben_ _recommandé_ _raccomandata_',
  '_paket_ _paketet_ _paquet_ _paquete_ _pacco_ _pacote_ _pakke _paczk _balík _посылк _paketi_ 快递 快遞 宅配 택배',
  "_anruf _ruft_ _telefon _telefoon _appel_ _l'appel_ _llamada_ _chiamata_ _ligação_ _zvon _звон _numara 電話 电话 전화 _anfrage_ _demande_d",
  '_bitte_geben _veuillez_saisir _veuillez_entrer _ingrese_ _introduzca_ _inserisci_ _podaj_ _wpisz_ _zadejte_ _введите_ _girin_ 入力 输入 輸入 입력',
);
