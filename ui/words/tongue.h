#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <string_view>

#include "core/vocabulary/country.h"

class QCoreApplication;
class QTranslator;

namespace landbridge {

/// One language to speak. Without an argument it is the language of the program's window, as useLanguage() set it; with
/// one it brings its own texts, so that a report can be written in another language, on any thread.
class Tongue {
public:
    Tongue();
    explicit Tongue(vocabulary::Language language);

    vocabulary::Language language() const { return language_; }
    bool isRightToLeft() const { return language_ == vocabulary::Language::arabic; }

    /// The text of `source`, a literal marked with QT_TRANSLATE_NOOP for `context`; the literal itself where the
    /// language has none.
    QString text(const char* context, const char* source) const;
    /// The same for a literal with %n, in the plural form of `count`; %n is left in place.
    QString counted(const char* context, const char* source, qint64 count) const;

private:
    vocabulary::Language language_;
    std::shared_ptr<const QTranslator> translator_ = {}; ///< null = ask the application
};

/// "ar", "zh", "en", "fr", "ru" or "es".
QString languageCode(vocabulary::Language language);
/// The language's name in itself, such as "Français".
QString languageName(vocabulary::Language language);
/// The language of the environment (LC_ALL, LC_MESSAGES, LANG), English where it is none of the six.
vocabulary::Language systemLanguage();

/// Makes `language` the program's: its texts and those of Qt itself replace the ones before. The direction of the
/// window follows from Tongue::isRightToLeft and is the window's to set.
void useLanguage(QCoreApplication& application, vocabulary::Language language);

/// `text` with %1 to %9 replaced in one pass by `facts`, each isolated (see isolated); a fact that is missing is left
/// out. Facts cannot smuggle in placeholders.
QString substituted(const QString& text, const QStringList& facts);
/// The same where `shown` makes each fact harmless.
QString substituted(const QString& text, const QStringList& facts, const std::function<QString(const QString&)>& shown);

/// `text` between U+2068 and U+2069, so that its direction does not disturb the sentence around it; control characters
/// become visible marks and bidirectional controls are taken out.
QString isolated(const QString& text);

/// The same without the isolating marks.
QString harmless(const QString& text);

QString fromUtf8(std::string_view text);
std::string toUtf8(const QString& text);

} // namespace landbridge
