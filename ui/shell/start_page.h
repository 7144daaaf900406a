#pragma once

#include <QtWidgets/QWidget>

#include "core/vocabulary/country.h"

namespace landbridge {

/// What the window shows while no workspace is open: ways to begin, what was open before, the language.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `recent` are paths, the latest first.
    explicit StartPage(const QStringList& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void exampleWanted();
    void recentWanted(const QString& path);
    void languageWanted(landbridge::vocabulary::Language language);

private:
    QWidget* heading();
    QWidget* beginnings();
    QWidget* recentFiles(const QStringList& recent);
    QWidget* languages();
};

} // namespace landbridge
