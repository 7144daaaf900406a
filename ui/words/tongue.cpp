#include "ui/words/tongue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtCore/QVariant>

#include <array>

#include "translations.h"

namespace landbridge {

using vocabulary::Language;

static constexpr char kLanguageProperty[] = "landbridgeLanguage";

static std::string_view bytesOf(Language language)
{
    switch (language) {
    case Language::arabic:
        return resources::landbridge_ar;
    case Language::chinese:
        return resources::landbridge_zh;
    case Language::english:
        return resources::landbridge_en;
    case Language::french:
        return resources::landbridge_fr;
    case Language::russian:
        return resources::landbridge_ru;
    case Language::spanish:
        return resources::landbridge_es;
    }
    return {};
}

static void loadTexts(QTranslator& translator, Language language)
{
    const std::string_view bytes = bytesOf(language);
    const bool loaded = translator.load(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

/// English with its plural forms: what every language shows where it has no text of its own.
static const QTranslator& english()
{
    static const std::unique_ptr<const QTranslator> texts = [] {
        auto translator = std::make_unique<QTranslator>();
        loadTexts(*translator, Language::english);
        return translator;
    }();
    return *texts;
}

namespace {

/// English inside a window that reads from right to left: what begins with a number or ends with a dot keeps its order.
class IsolatedEnglish : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* more, int count) const override
    {
        const QString found = QTranslator::translate(context, source, more, count);
        const QString text = found.isEmpty() ? QString::fromUtf8(source) : found;
        if (text.isEmpty())
            return found;
        const bool numbered = text.front() == QLatin1Char('%') || text.front().isDigit();
        const bool dotted = text.back() == QChar(0x2026) || text.back() == QLatin1Char('.');
        return numbered || dotted ? QChar(0x2068) + text + QChar(0x2069) : found;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

QString languageCode(Language language)
{
    static constexpr std::array<const char*, vocabulary::kLanguageCount> kCodes = {"ar", "zh", "en", "fr", "ru", "es"};
    return QString::fromLatin1(kCodes[static_cast<std::size_t>(language)]);
}

QString languageName(Language language)
{
    static constexpr std::array<const char*, vocabulary::kLanguageCount> kNames = {"العربية",  "中文",    "English",
                                                                                   "Français", "Русский", "Español"};
    return QString::fromUtf8(kNames[static_cast<std::size_t>(language)]);
}

Language systemLanguage()
{
    return vocabulary::languageOf(toUtf8(QLocale::system().name().left(2)));
}

Tongue::Tongue()
    : language_(QCoreApplication::instance() == nullptr
                    ? Language::english
                    : static_cast<Language>(QCoreApplication::instance()->property(kLanguageProperty).isValid()
                                                ? QCoreApplication::instance()->property(kLanguageProperty).toInt()
                                                : static_cast<int>(Language::english)))
{
}

Tongue::Tongue(Language language) : language_(language)
{
    auto translator = std::make_shared<QTranslator>();
    loadTexts(*translator, language);
    translator_ = std::move(translator);
}

QString Tongue::text(const char* context, const char* source) const
{
    if (translator_ == nullptr)
        return QCoreApplication::translate(context, source);
    const QString found = translator_->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Tongue::counted(const char* context, const char* source, qint64 count) const
{
    // Plural rules look at the last digits only, so a count beyond int keeps its form.
    const int form =
        count > 1'000'000'000 ? static_cast<int>(1'000'000'000 + count % 1'000'000) : static_cast<int>(count);
    if (translator_ == nullptr)
        return Tongue(language_).counted(context, source, count);
    QString found = translator_->translate(context, source, nullptr, form);
    if (found.isEmpty()) {
        found = english().translate(context, source, nullptr, form);
        if (isRightToLeft() && !found.isEmpty())
            found = QChar(0x2068) + found + QChar(0x2069);
    }
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

void useLanguage(QCoreApplication& application, Language language)
{
    for (QTranslator* old : application.findChildren<QTranslator*>(QStringLiteral("landbridge"))) {
        application.removeTranslator(old);
        delete old;
    }
    application.setProperty(kLanguageProperty, static_cast<int>(language));
    const QString qtName = language == Language::chinese ? QStringLiteral("qtbase_zh_CN")
                                                         : QStringLiteral("qtbase_") + languageCode(language);
    const auto install = [&application](QTranslator* own, Language texts) {
        own->setObjectName(QStringLiteral("landbridge"));
        loadTexts(*own, texts);
        application.installTranslator(own);
    };
    // The one installed last is asked first.
    if (language != Language::english)
        install(language == Language::arabic ? new IsolatedEnglish(&application) : new QTranslator(&application),
                Language::english);
    auto* qt = new QTranslator(&application);
    qt->setObjectName(QStringLiteral("landbridge"));
    if (qt->load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    install(new QTranslator(&application), language);
}

QString harmless(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool invisible = (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
                               (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code == 0x061C;
        if (code < 0x20)
            out += QChar(static_cast<char16_t>(0x2400 + code));
        else if (code == 0x7F || (code >= 0x80 && code < 0xA0) || code == 0x2028 || code == 0x2029)
            out += QChar(0xFFFD);
        else if (!invisible)
            out += letter;
    }
    return out;
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + harmless(text) + QChar(0x2069);
}

QString substituted(const QString& text, const QStringList& facts)
{
    return substituted(text, facts, isolated);
}

QString substituted(const QString& text, const QStringList& facts, const std::function<QString(const QString&)>& shown)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place < 1) {
            out += text[i];
            continue;
        }
        if (place <= facts.size())
            out += shown(facts[place - 1]);
        ++i;
    }
    return out;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace landbridge
