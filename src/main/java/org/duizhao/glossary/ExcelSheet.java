package org.duizhao.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.duizhao.glossary.Table.Line;
import org.duizhao.text.InputException;

/**
 * The first sheet of a workbook (.xlsx) that holds anything. How much its parts unpack to is
 * measured before they are read, as a small file may unpack to any size.
 */
final class ExcelSheet {

  private static final int MOST_COLUMNS = 256;
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 256;
  private static final int MOST_CHARACTERS = 32_767;
  private static final int WIDTH = 24;
  private static final String REMEDY = "open it in Excel and save it as .xlsx or CSV UTF-8";

  private ExcelSheet() {}

  static Table read(Path file) {
    requireSmall(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<Line> lines =
            sheet.getVisibility() == SheetVisibility.VISIBLE ? lines(sheet) : List.of();
        if (!lines.isEmpty()) {
          return new Table(file, lines);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new InputException(file.toString(), "not a workbook that can be read", REMEDY, e);
    }
    throw new InputException(
        file.toString(), "there are no rows in this workbook", "see that the right file was saved");
  }

  /** How many rows the other sheets have, hidden ones too, by name. */
  static Map<String, Integer> others(Path file) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    boolean isRead = false;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        int count = lines(sheet).size();
        boolean first = !isRead && count > 0 && sheet.getVisibility() == SheetVisibility.VISIBLE;
        isRead |= first;
        if (count > 0 && !first) {
          rows.put(sheet.getName(), count);
        }
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      throw new InputException(file.toString(), "not a workbook that can be read", REMEDY, e);
    }
  }

  private static List<Line> lines(Sheet sheet) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(
          row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
              cells.add(text(row.getCell(i)));
            }
            Line line = new Line(row.getRowNum(), cells);
            if (!line.isBlank()) {
              lines.add(line);
            }
          });
    }
    return lines;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getType()) {
      case STRING -> cell.asString();
      case NUMBER, BOOLEAN -> cell.getRawValue();
      case FORMULA -> cell.getValue() == null ? "" : cell.getValue().toString();
      case ERROR, EMPTY -> "";
    };
  }

  private static void requireSmall(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] buffer = new byte[MEGABYTE];
      long size = 0;
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size = counted(size + n, file);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(file.toString(), "a damaged workbook", REMEDY, e);
    }
  }

  private static long counted(long size, Path file) {
    if (size > (long) MOST_MEGABYTES * MEGABYTE) {
      throw new InputException(
          file.toString(),
          "unpacks to more than " + MOST_MEGABYTES + " MB",
          "see that this is the right file, or split it");
    }
    return size;
  }

  /** Writes a sheet whose first row is a header. */
  static void write(List<List<String>> rows, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Duizhao", null)) {
      Worksheet sheet = workbook.newWorksheet("terms");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          String cell = rows.get(row).get(column);
          if (!cell.isEmpty()) {
            sheet.value(row, column, limited(cell));
          }
        }
      }
      for (int column = 0; column < rows.get(0).size(); column++) {
        sheet.style(0, column).bold().set();
        sheet.width(column, WIDTH);
      }
      sheet.freezePane(0, 1);
    } catch (ExcelReaderException e) {
      throw new IOException(e);
    }
  }

  private static String limited(String cell) {
    return cell.length() <= MOST_CHARACTERS ? cell : cell.substring(0, MOST_CHARACTERS);
  }
}
