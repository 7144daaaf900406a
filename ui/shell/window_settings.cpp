#include "ui/shell/window_settings.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <array>

namespace landbridge {

static constexpr int kRecentFiles = 10;

static const std::array<const char*, 4> kColours = {"system", "light", "dark", "high-contrast"};

const std::vector<qreal>& textFactors()
{
    static const std::vector<qreal> factors = {0.9, 1.0, 1.15, 1.3, 1.5, 2.0};
    return factors;
}

qreal nextTextFactor(qreal factor, int direction)
{
    const std::vector<qreal>& all = textFactors();
    const auto nearest = std::ranges::min_element(all, {}, [factor](qreal one) { return std::abs(one - factor); });
    const auto place = std::clamp<std::ptrdiff_t>(nearest - all.begin() + direction, 0, std::ssize(all) - 1);
    return all[static_cast<std::size_t>(place)];
}

QStringList withRecent(QStringList recent, const QString& path)
{
    recent.removeAll(path);
    recent.prepend(path);
    return recent.mid(0, kRecentFiles);
}

SettingsFile::SettingsFile()
    : path_(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/landbridge.ini"))
{
}

WindowSettings SettingsFile::read() const
{
    const QSettings file(path_, QSettings::IniFormat);
    WindowSettings settings;
    if (const QString language = file.value(QStringLiteral("language")).toString(); !language.isEmpty())
        settings.language = vocabulary::languageOf(toUtf8(language));
    const QString colours = file.value(QStringLiteral("colours")).toString();
    for (std::size_t i = 0; i < kColours.size(); ++i)
        if (colours == QLatin1String(kColours[i]))
            settings.colours = static_cast<ThemeChoice>(i);
    settings.textFactor = nextTextFactor(file.value(QStringLiteral("text"), 1.0).toDouble(), 0);
    if (file.value(QStringLiteral("amounts")).toString() == QLatin1String("whole"))
        settings.amounts = AmountUnit::whole;
    settings.author = {.name = toUtf8(file.value(QStringLiteral("name")).toString()),
                       .organisation = toUtf8(file.value(QStringLiteral("organisation")).toString())};
    settings.geometry = file.value(QStringLiteral("window")).toByteArray();
    settings.recent = file.value(QStringLiteral("recent")).toStringList().mid(0, kRecentFiles);
    return settings;
}

void SettingsFile::write(const WindowSettings& settings) const
{
    QSettings file(path_, QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), languageCode(settings.language));
    file.setValue(QStringLiteral("colours"), QString::fromLatin1(kColours[static_cast<std::size_t>(settings.colours)]));
    file.setValue(QStringLiteral("text"), settings.textFactor);
    file.setValue(QStringLiteral("amounts"),
                  settings.amounts == AmountUnit::whole ? QStringLiteral("whole") : QStringLiteral("millions"));
    file.setValue(QStringLiteral("name"), fromUtf8(settings.author.name));
    file.setValue(QStringLiteral("organisation"), fromUtf8(settings.author.organisation));
    file.setValue(QStringLiteral("window"), settings.geometry);
    file.setValue(QStringLiteral("recent"), settings.recent);
}

} // namespace landbridge
