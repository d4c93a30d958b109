/** A name in English and Arabic, the Arabic one in its usual spelling and in others that articles have. */
export interface SpelledName {
  readonly en: string;
  readonly ar: readonly [string, ...string[]];
}

const name = (en: string, ...ar: [string, ...string[]]): SpelledName => ({ en, ar });

export const GIVEN_NAMES: readonly SpelledName[] = [
  name('Ahmad', 'أحمد', 'احمد'), name('Ibrahim', 'إبراهيم', 'ابراهيم'), name('Layla', 'ليلى', 'ليلي'), name('Sergei', 'سيرغي', 'سيرجي'),
  name('Anahit', 'أناهيت', 'اناهيت'), name('Fatima', 'فاطمة', 'فاطمه'), name('Igor', 'إيغور', 'ايجور'), name('Omar', 'عمر'),
  name('Gagik', 'غاغيك', 'جاجيك'), name('Mustafa', 'مصطفى', 'مصطفي'), name('Olga', 'أولغا', 'اولجا'), name('Yusuf', 'يوسف'),
  name('Elchin', 'إلتشين', 'الشين'), name('Hoda', 'هدى', 'هدي'), name('Grigory', 'غريغوري', 'جريجوري'), name('Rania', 'رانية', 'رانيا'),
  name('Tigran', 'تيغران', 'تيجران'), name('Aydin', 'آيدين', 'ايدين'), name('Nina', 'نينا'), name('Salim', 'سليم'),
];

export const FAMILY_NAMES: readonly SpelledName[] = [
  name('Al-Khatib', 'الخطيب'), name('Petrosyan', 'بيتروسيان', 'بتروسيان'), name('Gasimov', 'قاسموف', 'كاسيموف'), name('Ignatiev', 'إغناتييف', 'اغناتيف'),
  name('Haddad', 'حداد'), name('Grigoryan', 'غريغوريان', 'جريجوريان'), name('Mammadova', 'ماميدوفا', 'محمدوفا'), name('Sokolova', 'سوكولوفا'),
  name('Al-Masri', 'المصري'), name('Vardanyan', 'فاردانيان', 'فردانيان'), name('Ozturk', 'أوزتورك', 'اوزترك'), name('Bagirov', 'باغيروف', 'باقيروف'),
  name('Khoury', 'خوري'), name('Orlov', 'أورلوف', 'اورلوف'), name('Nazarov', 'نظاروف', 'نزاروف'), name('Sarkisian', 'سركيسيان', 'سارغسيان'),
];

export const PLACE_NAMES: readonly SpelledName[] = [
  name('Upper Valley', 'الوادي الأعلى', 'الوادي الاعلى'), name('Old Bridge', 'الجسر القديم'), name('Green Hill', 'التلة الخضراء', 'التله الخضرا'),
  name('Stone Well', 'بئر الحجارة', 'بير الحجاره'), name('North Pass', 'الممر الشمالي', 'الممر الشمالى'), name('Red Orchard', 'البستان الأحمر', 'البستان الاحمر'),
  name('Two Rivers', 'النهران'), name('White Fort', 'القلعة البيضاء', 'القلعه البيضاء'), name('East Gate', 'البوابة الشرقية', 'البوابه الشرقيه'), name('Salt Lake', 'بحيرة الملح', 'بحيره الملح'),
];

export const ORGANIZATION_NAMES: readonly SpelledName[] = [
  name('Ministry', 'وزارة', 'وزاره'), name('Committee', 'لجنة', 'لجنه'), name('Agency', 'وكالة', 'وكاله'), name('Council', 'مجلس'),
  name('Command', 'قيادة', 'قياده'), name('Authority', 'هيئة', 'هيئه'), name('Mission', 'بعثة', 'بعثه'), name('Institute', 'معهد'),
];

/** Words of which quotes are made: none comes from an article. */
export const WORDS = (
  'قال أعلن أكد نفى طالب رفض وافق اقترح أشار أوضح دعا حذر اتفق وقع أرسل استقبل غادر وصل بدأ انتهى استمر توقف ' +
  'الاتفاق المفاوضات الحدود القوات السكان المساعدات الطريق المدينة القرية المعبر الجسر المدرسة المستشفى الاجتماع البيان الوفد ' +
  'اللجنة الخطة القرار الهدنة التهدئة العودة الحوار الوساطة المراقبة الانسحاب الانتشار التنسيق الحماية الإغاثة المياه الكهرباء ' +
  'أمس اليوم غداً صباح مساء قبل بعد خلال منذ حتى في من إلى على عن مع بين ضد حول نحو جميع بعض كل عدة أكثر أقل ' +
  'الجديد القديم الأول الثاني الأخير المشترك الدائم المؤقت الشامل الفوري الآمن المفتوح المغلق الدولي المحلي الإنساني السياسي'
).split(' ');

export const GIST_WORDS = (
  'says denies announces asks refuses accepts proposes warns agrees signs sends receives leaves arrives begins ends the an agreement talks ' +
  'border forces residents aid road city village crossing bridge school hospital meeting statement delegation committee plan decision truce return dialogue'
).split(' ');
