#pragma once

#include <QtWidgets/QAbstractButton>

namespace landbridge {

/// A way to begin: icon, words and a line that says more.
class StartButton : public QAbstractButton {
    Q_OBJECT

public:
    StartButton(const QString& iconName, const QString& words, const QString& more, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
    QString more_;
};

/// A workspace that was open before: its name, its folder, and when it was changed or why it cannot be opened.
class RecentButton : public QAbstractButton {
    Q_OBJECT

public:
    RecentButton(const QString& path, const QString& when, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString folder_;
    QString when_;
    bool isThere_ = true;
};

/// One language of the window; the current one is underlined.
class LanguageButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LanguageButton(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace landbridge
