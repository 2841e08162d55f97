@echo off
rem Starts Duizhao. JAVA_HOME names the Java to use (17 or newer), JAVA_OPTS adds options to it.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA_HOME%"=="" if not exist "%JAVA%" (
  echo duizhao: JAVA_HOME: no Java at %JAVA_HOME%; set it to a JDK or JRE 17 or newer 1>&2
  exit /b 2
)
if "%JAVA_HOME%"=="" (
  where java >nul 2>nul || (
    echo duizhao: java: not found; install Java 17 or newer, or set JAVA_HOME 1>&2
    exit /b 2
  )
)
rem Output is UTF-8.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Xmn64m -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.duizhao.cli.Main %*
set "CODE=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %CODE%
