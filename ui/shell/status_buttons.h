#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QToolButton;

namespace landbridge {

class TextLabel;

/// What the four buttons under everything say.
struct StatusWords {
    QString saved = {};
    QString steps = {};
    QString currency = {};
    QString check = {};
    bool hasProblems = false;
};

/// The foot of the window: while a workspace is open four buttons (saved, steps, currency, check), else what the
/// program promises.
class StatusButtons : public QWidget {
    Q_OBJECT

public:
    explicit StatusButtons(QWidget* parent = nullptr);

    void showRound(const StatusWords& words);
    void showPromises();

Q_SIGNALS:
    void savedPressed();
    void stepsPressed();
    void currencyPressed();
    void checkPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& iconName, void (StatusButtons::*signal)());
    void addLine();
    void follow();

    QHBoxLayout* row_ = nullptr;
    QList<QWidget*> round_ = {};
    QList<QWidget*> promises_ = {};
    QToolButton* saved_ = nullptr;
    QToolButton* steps_ = nullptr;
    QToolButton* currency_ = nullptr;
    QToolButton* check_ = nullptr;
};

} // namespace landbridge
