Lexicon: no-names
Language: und
Purpose: Words that begin a line like a name and are none: openings, closing formulas.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Thanks Thank Thx Sorry Welcome Please Hope Yes No Ok Okay Great Sure Best Regards Kind
  Kindest Warm Warmest Wishes Sincerely Yours Faithfully Truly Cheers Respectfully Cordially Sent
  Love XOXO Ps FYI Re Fwd Fw From To Subject Date Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday Congratulations Good Happy Merry Just Quick Many As We I It This That In On For If The A An
  Your Our You Here There When What How Why Can Could Would Should Do Does Did Have Has Had Is Are
  Was Were Not Also And But So Order Ticket Case Invoice Reference Number Note Attached Further
  Following Regarding Concerning Unfortunately Certainly Absolutely Apologies Apologises Appreciate
  Mit Freundlichen Freundliche Grüßen Grüße Gruß Viele Beste Liebe Herzliche Vielen Dank Danke
  Cordialement Bien Merci Salutations Amitiés Atentamente Saludos Cordiales Gracias Un Abrazo
  Atenciosamente Obrigado Obrigada Abraços Cumprimentos Cordiali Saluti Distinti Grazie Met
  Vriendelijke Groet Groeten Bedankt Vänliga Hälsningar Hälsning Mvh Tack Med Vänlig Pozdrawiam
  Pozdrowienia Dziękuję Z Poważaniem Wyrazami Szacunku Děkuji Děkujeme S Pozdravem Üdvözlettel
  Tisztelettel Köszönöm Cu Stimă Respect Mulțumesc Спасибо С Уважением Благодарим Благодаря Дякую
  Дякуємо З Повагою Поздрави Ευχαριστώ Ευχαριστούμε Με Εκτίμηση Teşekkürler Teşekkür Saygılarımla
  شكرا شكراً مع تحياتي متشکرم با تشکر תודה בברכה धन्यवाद ขอบคุณ Cảm 谢谢 感謝 感谢 謝謝 此致 敬礼 ありがとうございます 敬具 감사합니다
  드림 올림
