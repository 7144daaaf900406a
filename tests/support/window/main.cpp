#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

#include <clocale>

/// Tests of the window run without a display, in the C locale and away from the user's settings.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
    return RUN_ALL_TESTS();
}
