/// Domains under which people who have nothing to do with each other get their mail.
enum SharedDomains {
  static let all: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.de",
    "hotmail.fr", "hotmail.it", "hotmail.es", "live.com", "live.co.uk", "live.nl", "msn.com",
    "outlook.de", "outlook.fr", "outlook.es", "yahoo.com", "yahoo.co.uk", "yahoo.co.jp", "yahoo.de",
    "yahoo.fr", "yahoo.it", "yahoo.es", "yahoo.ca", "yahoo.co.in", "yahoo.com.br", "ymail.com",
    "rocketmail.com", "aol.com", "aim.com", "icloud.com", "me.com", "mac.com", "gmx.de", "gmx.net",
    "gmx.at", "gmx.ch", "gmx.com", "web.de", "t-online.de", "freenet.de", "arcor.de", "posteo.de",
    "mailbox.org", "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com",
    "tuta.io", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "mail.com", "email.com",
    "mail.ru", "bk.ru", "inbox.ru", "list.ru", "yandex.ru", "yandex.com", "ya.ru", "rambler.ru",
    "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sohu.com", "naver.com",
    "hanmail.net", "daum.net", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr",
    "neuf.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "tin.it", "telefonica.net",
    "terra.com.br", "uol.com.br", "bol.com.br", "ig.com.br", "wp.pl", "o2.pl", "onet.pl", "op.pl",
    "interia.pl", "seznam.cz", "centrum.cz", "email.cz", "azet.sk", "freemail.hu", "citromail.hu",
    "abv.bg", "ukr.net", "i.ua", "inbox.lv", "bluewin.ch", "sunrise.ch", "telenet.be", "skynet.be",
    "ziggo.nl", "kpnmail.nl", "xs4all.nl", "telia.com", "bredband.net", "online.no", "mail.dk",
    "btinternet.com", "sky.com", "virginmedia.com", "ntlworld.com", "talktalk.net", "eircom.net",
    "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "cox.net",
    "charter.net", "earthlink.net", "juno.com", "rogers.com", "shaw.ca", "sympatico.ca",
    "bigpond.com", "optusnet.com.au", "xtra.co.nz", "rediffmail.com",
  ]
}
