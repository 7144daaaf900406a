#pragma once

#include <QtWidgets/QWidget>

namespace landbridge {

/// The four patterns of a coverage bar with their words, in one line.
class CoverageLegend : public QWidget {
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameParts();
};

} // namespace landbridge
