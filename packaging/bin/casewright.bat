@echo off
rem Starts Casewright on a Java that suits it: the window on a case file or on nothing, else the command line.
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
set "LIB=%~dp0..\lib"
set "FOUND="

if not defined CASEWRIGHT_JAVA goto search
call :try "%CASEWRIGHT_JAVA%"
call :try "%CASEWRIGHT_JAVA%\bin\java.exe"
if defined FOUND goto start
>&2 echo CASEWRIGHT_JAVA is set to "%CASEWRIGHT_JAVA%", which is no Java %NEEDED% or later: correct it or unset it.
exit /b 2

:search
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
for /d %%d in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%LocalAppData%\Programs\Eclipse Adoptium\*"
) do call :try "%%~d\bin\java.exe"
if defined FOUND goto start
>&2 echo Casewright needs Java %NEEDED% or later and none was found on this computer: install Eclipse Temurin %NEEDED% from https://adoptium.net, or set CASEWRIGHT_JAVA to the one you have.
exit /b 2

:start
set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="--example" set "WINDOW=yes"
if "%~2"=="" call :isfile "%~1"
if defined WINDOW goto window

rem An answer takes less time than the better compiler and collector would need to pay off.
"%FOUND%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%LIB%\casewright.jar;%LIB%\*" org.casewright.Main %*
exit /b %ERRORLEVEL%

:window
"%FOUND%" --module-path "%LIB%\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics -cp "%LIB%\casewright.jar;%LIB%\*" org.casewright.Main %*
exit /b %ERRORLEVEL%

rem Takes the java given if nothing is found yet and the file beside it tells a version that suits.
:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~dp1..\release" exit /b 0
if not "%~x1"==".exe" exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR="
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b "JAVA_VERSION=" "%~dp1..\release"') do set "MAJOR=%%v"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %NEEDED% set "FOUND=%~f1"
exit /b 0

rem A file is the one word that does not start with a dash and has a dot or a slash in it.
:isfile
if "%~1"=="" exit /b 0
set "WORD=%~1"
if "%WORD:~0,1%"=="-" exit /b 0
if not "%WORD:.=%"=="%WORD%" set "WINDOW=yes"
if not "%WORD:\=%"=="%WORD%" set "WINDOW=yes"
if not "%WORD:/=%"=="%WORD%" set "WINDOW=yes"
exit /b 0
