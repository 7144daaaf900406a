#include "ui/words/months.h"

namespace landbridge {

using Months = std::array<const char*, 12>;

const Months& monthNames(vocabulary::Language language)
{
    static constexpr std::array<Months, vocabulary::kLanguageCount> kNames = {
        Months{"كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
               "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر",
               "كانون الأول/ديسمبر"},
        Months{"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"},
        Months{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
        Months{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
               "novembre", "décembre"},
        Months{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
               "ноября", "декабря"},
        Months{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
               "noviembre", "diciembre"},
    };
    return kNames[static_cast<std::size_t>(language)];
}

} // namespace landbridge
