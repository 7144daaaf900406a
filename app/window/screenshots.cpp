#include "app/window/screenshots.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include "app/window/composition.h"
#include "ui/shell/match_runner.h"
#include "ui/shell/notice_board.h"
#include "ui/shell/page_area.h"
#include "ui/shell/workspace_files.h"

namespace landbridge {

namespace {

/// Notices go to the strip; nobody answers questions.
class SilentPrompts : public WindowPrompts {
public:
    QString chooseFile(const FileQuestion&) override { return {}; }
    QStringList chooseFiles(const FileQuestion&) override { return {}; }
    QString chooseFolder(const FileQuestion&) override { return {}; }
    QString chooseSaveFile(const FileQuestion&) override { return {}; }
    bool confirm(const Confirmation&) override { return false; }
    std::optional<QString> askText(const TextQuestion&) override { return std::nullopt; }
};

struct Look {
    QString name = {};
    ThemeChoice colours = ThemeChoice::light;
    vocabulary::Language language = vocabulary::Language::english;
    qreal factor = 1.0;
};

const std::vector<Look>& looks()
{
    using vocabulary::Language;
    static const std::vector<Look> all = {
        {.name = QStringLiteral("light")},
        {.name = QStringLiteral("dark"), .colours = ThemeChoice::dark},
        {.name = QStringLiteral("high-contrast"), .colours = ThemeChoice::highContrast},
        {.name = QStringLiteral("arabic"), .language = Language::arabic},
        {.name = QStringLiteral("large"), .factor = 2.0},
    };
    return all;
}

void settle(MainWindow& window)
{
    const QDeadlineTimer deadline(60'000);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while ((window.bridge().job().isRunning() || window.checker().isLooking()) && !deadline.hasExpired());
    QApplication::processEvents();
}

bool keepPicture(MainWindow& window, const QDir& folder, const QString& name)
{
    settle(window);
    return window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void wear(MainWindow& window, const Look& look)
{
    window.setLanguage(look.language);
    window.setColours(look.colours);
    window.setTextFactor(look.factor);
    settle(window);
}

bool pictureStart(MainWindow& window, const QDir& folder)
{
    bool good = true;
    for (const Look& look : looks()) {
        wear(window, look);
        good = keepPicture(window, folder, QStringLiteral("start-") + look.name) && good;
    }
    return good;
}

bool picturePages(MainWindow& window, const QDir& folder)
{
    bool good = true;
    for (const Look& look : looks()) {
        wear(window, look);
        QStringList ids;
        for (const auto& page : window.area()->pages())
            ids += page->id();
        for (const QString& id : ids) {
            window.showPage(id);
            good = keepPicture(window, folder, id + QLatin1Char('-') + look.name) && good;
        }
    }
    return good;
}

} // namespace

bool takeScreenshots(const QString& folder)
{
    const QDir pictures(folder);
    const QTemporaryDir scratch;
    if (!pictures.mkpath(QStringLiteral(".")) || !scratch.isValid())
        return false;
    SilentPrompts prompts;
    MainWindow window(allParts(), prompts, SettingsFile(scratch.filePath(QStringLiteral("settings.ini"))));
    window.show();
    bool good = pictureStart(window, pictures);
    wear(window, looks().front());
    window.files().makeExample(scratch.filePath(QStringLiteral("Example round.landbridge")));
    settle(window);
    window.runner().run();
    settle(window);
    good = window.area() != nullptr && picturePages(window, pictures) && good;
    window.close();
    return good;
}

} // namespace landbridge
