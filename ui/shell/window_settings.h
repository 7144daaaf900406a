#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include "core/workbench/workbench.h"
#include "ui/support/theme.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// What the person chose on this computer; nothing of it is in a workspace.
struct WindowSettings {
    vocabulary::Language language = systemLanguage();
    ThemeChoice colours = ThemeChoice::system;
    qreal textFactor = 1.0; ///< one of textFactors()
    AmountUnit amounts = AmountUnit::millions;
    Person author = {};
    QByteArray geometry = {}; ///< of the window, as Qt saves it; empty = never closed yet
    QStringList recent = {};  ///< paths, the latest first, at most 10
};

/// 0.9, 1, 1.15, 1.3, 1.5, 2.
const std::vector<qreal>& textFactors();
/// The step after or before `factor`; the last one stays.
qreal nextTextFactor(qreal factor, int direction);
/// `recent` with `path` in front, without doubles, at most 10.
QStringList withRecent(QStringList recent, const QString& path);

/// Keeps WindowSettings in an INI file.
class SettingsFile {
public:
    /// In the folder for settings of the platform.
    SettingsFile();
    explicit SettingsFile(QString path) : path_(std::move(path)) {}

    WindowSettings read() const;
    void write(const WindowSettings& settings) const;

private:
    QString path_;
};

} // namespace landbridge
