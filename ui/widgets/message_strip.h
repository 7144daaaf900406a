#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QSpacerItem;

namespace landbridge {

class TextLabel;

enum class StripKind { info, ok, warn, bad };

/// One message in the layout, never over data: symbol, sentence, and up to three small buttons right after the
/// sentence. Showing a message tells assistive programs (an alert with the same words).
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// Shows `sentence` (plain text, or with anchors) and the buttons; `chosen` tells which was pressed.
    void showMessage(StripKind kind, const QString& sentence, const QStringList& buttons = {});
    /// As long as something works: a bar of `done` of `steps` (0 of 0 where steps are not counted) before the buttons.
    void showProgress(const QString& sentence, int done, int steps, const QStringList& buttons = {});
    /// Hides the strip.
    void clear();

    QString sentence() const;
    StripKind kind() const { return kind_; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int button);
    /// Assistive programs were told `sentence`.
    void announced(const QString& sentence);
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setButtons(const QStringList& words);
    void follow();
    void fitSentence();

    StripKind kind_ = StripKind::info;
    QHBoxLayout* row_ = nullptr;
    QSpacerItem* lead_ = nullptr; ///< the symbol's room; margins of layouts are not mirrored
    TextLabel* label_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QList<QPushButton*> buttons_;
};

} // namespace landbridge
