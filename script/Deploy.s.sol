// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Collateral} from "../contracts/energy/Collateral.sol";
import {EnergyPoolCode, PoolOfficeCode} from "../contracts/energy/CreationCode.sol";
import {EnergyPoolFactory} from "../contracts/energy/EnergyPoolFactory.sol";
import {Intake} from "../contracts/energy/Intake.sol";
import {Reconciler} from "../contracts/energy/Reconciler.sol";
import {Retirements} from "../contracts/energy/Retirements.sol";
import {IEnergyPoolFactory} from "../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {MarketLens} from "../contracts/lens/MarketLens.sol";
import {PoolLens} from "../contracts/lens/PoolLens.sol";
import {PriceLens} from "../contracts/lens/PriceLens.sol";
import {DissipativeAMM} from "../contracts/market/DissipativeAMM.sol";
import {OrderBook} from "../contracts/market/OrderBook.sol";
import {AccreditorBonds} from "../contracts/oracle/AccreditorBonds.sol";
import {AttesterBonds} from "../contracts/oracle/AttesterBonds.sol";
import {AvailabilityReport} from "../contracts/oracle/AvailabilityReport.sol";
import {ClearSkyTable} from "../contracts/oracle/ClearSkyTable.sol";
import {CorrectionRecords} from "../contracts/oracle/CorrectionRecords.sol";
import {Entitlements} from "../contracts/oracle/Entitlements.sol";
import {FixingFeed} from "../contracts/oracle/FixingFeed.sol";
import {MeterOracle} from "../contracts/oracle/MeterOracle.sol";
import {PriceIndex} from "../contracts/oracle/PriceIndex.sol";
import {SiteRegistry} from "../contracts/oracle/SiteRegistry.sol";
import {IAttesterBonds} from "../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IEntitlements} from "../contracts/oracle/interfaces/IEntitlements.sol";
import {CourtTerms, IMeterCourt} from "../contracts/oracle/interfaces/IMeterCourt.sol";
import {IMeterOracle} from "../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../contracts/oracle/interfaces/ISiteRegistry.sol";
import {PowerAgreements} from "../contracts/ppa/PowerAgreements.sol";
import {Create3Deployer} from "./Create3Deployer.sol";
import {Script, console} from "forge-std/Script.sol";

/// @notice Deploys the suite at addresses that depend on the deployer and the contracts' names alone, and writes
/// `deployments/<chain id>.json.new`, which `script/deploy.mjs` renames once the chain has taken everything. What stands already is left as it is; a chain that has everything is not touched.
/// Parameters: CHALLENGE_WINDOW and ANSWER_WINDOW (seconds), MIN_BOND (wei), SETTLE_TIME (seconds after finality for cures and
/// audits, while attesters' bonds stay), FEE_CONTROLLER (who sets the market's and the order book's capped fees;
/// none: never any fee).
contract Deploy is Script {
    /// @dev Part of every salt: a new release of incompatible contracts takes new addresses.
    string private constant RELEASE = "wattle/1/";

    /// @dev Seconds that an auction takes solutions: a third of a settlement period.
    uint40 private constant BIDDING_TIME = 5 minutes;

    error ParametersDiffer(string parameter, uint256 deployed, uint256 given);
    error CodeDiffers(string name, address deployed);

    Create3Deployer private _create3;
    address private _deployer;
    uint256 private _deployed;
    string private _contracts;

    function run() external {
        uint40 challengeWindow = uint40(vm.envOr("CHALLENGE_WINDOW", uint256(20 minutes)));
        uint40 answerWindow = uint40(vm.envOr("ANSWER_WINDOW", uint256(20 minutes)));
        uint96 minBond = uint96(vm.envOr("MIN_BOND", uint256(0.01 ether)));
        uint32 settleTime = uint32(vm.envOr("SETTLE_TIME", uint256(14 days)));
        address feeController = vm.envOr("FEE_CONTROLLER", address(0));
        vm.startBroadcast();
        (, _deployer,) = vm.readCallers();
        _create3 = _ensureDeployer();

        ISiteRegistry registry = ISiteRegistry(_ensure("SiteRegistry", ""));
        IAttesterBonds bonds = IAttesterBonds(_addressOf("AttesterBonds"));
        IMeterCourt court = _court(CourtTerms(registry, bonds, challengeWindow, answerWindow, minBond));
        IMeterOracle oracle = IMeterOracle(_ensure("MeterOracle", abi.encode(court)));
        _bonds(oracle, uint256(challengeWindow) + answerWindow, settleTime);
        address clearSky = _ensure("ClearSkyTable", "");
        _ensure("CorrectionRecords", abi.encode(oracle));
        IEntitlements entitlements = IEntitlements(_ensure("Entitlements", abi.encode(oracle, clearSky)));
        IEnergyPoolFactory factory = _pools(entitlements);
        _ensure("PoolLens", abi.encode(factory));
        address market = _ensure("DissipativeAMM", abi.encode(factory, feeController));
        _ensure("MarketLens", abi.encode(market));
        _ensure("OrderBook", abi.encode(factory, market, BIDDING_TIME, feeController));
        _ensure("AccreditorBonds", abi.encode(registry));
        address prices = _ensure("PriceIndex", "");
        _ensure("PriceLens", abi.encode(prices, market));
        _agreements(entitlements, prices, _feeds(oracle, settleTime));
        vm.stopBroadcast();

        _record(challengeWindow, answerWindow, minBond, settleTime);
        if (_deployed == 0) console.log("Everything stands already: nothing was changed.");
        else console.log("Deployed contracts:", _deployed);
    }

    /// @dev The oracle takes its terms from its court, and runs whatever code that has: before an oracle stands on it, it must be this one's.
    function _court(CourtTerms memory given) private returns (IMeterCourt court) {
        court = IMeterCourt(_ensure("MeterCourt", abi.encode(given)));
        CourtTerms memory terms = court.terms();
        _requireEqual("challenge window", terms.challengeWindow, given.challengeWindow);
        _requireEqual("answer window", terms.answerWindow, given.answerWindow);
        _requireEqual("least bond", terms.minBond, given.minBond);
        if (_addressOf("MeterOracle").code.length == 0) {
            require(
                _isCompiledFrom(address(court).code, "MeterCourt"), CodeDiffers("MeterCourt", address(court))
            );
        }
    }

    /// @dev One contract in several pieces of code, each of which names the next. As the oracle with its court.
    function _agreements(IEntitlements entitlements, address index, address fixings) private {
        bool stands = _addressOf("PowerAgreements").code.length != 0;
        address part = _part(stands, "AgreementLife", abi.encode(entitlements));
        address prices = _part(stands, "DayPrices", abi.encode(index, fixings));
        address values = _part(stands, "AgreementValues", abi.encode(fixings));
        part = _part(
            stands,
            "AgreementDeliveries",
            abi.encode(part, prices, _addressOf("CorrectionRecords"), _addressOf("Retirements"))
        );
        part =
            _part(stands, "AgreementRestatements", abi.encode(part, prices, _addressOf("CorrectionRecords")));
        part = _part(stands, "AgreementYears", abi.encode(prices, part));
        address reports = _addressOf("AvailabilityReport");
        part = _part(stands, "AgreementAvailability", abi.encode(prices, reports, part));
        part = _part(stands, "AgreementCredit", abi.encode(values, part));
        part = _part(stands, "AgreementBilling", abi.encode(part));
        part = _part(stands, "AgreementWaiting", abi.encode(part, prices));
        part = _part(stands, "AgreementVolumes", abi.encode(part, prices));
        part = _part(stands, "AgreementSettlement", abi.encode(part, prices));
        _ensure("PowerAgreements", abi.encode(part));
    }

    function _part(bool stands, string memory name, bytes memory arguments) private returns (address at) {
        at = _ensure(name, arguments);
        if (!stands) require(_isCompiledFrom(at.code, name), CodeDiffers(name, at));
    }

    /// @dev The bonds and the oracle name one another.
    function _bonds(IMeterOracle oracle, uint256 finality, uint32 settleTime) private {
        IAttesterBonds bonds = IAttesterBonds(_ensure("AttesterBonds", abi.encode(oracle, settleTime)));
        uint256 least = bonds.minUnbonding();
        _requireEqual("settle time", least - finality, settleTime);
    }

    /// @dev An arbitrator has as long for a report as for an audit.
    function _feeds(IMeterOracle oracle, uint32 settleTime) private returns (address fixings) {
        fixings = _ensure("FixingFeed", "");
        _ensure("AvailabilityReport", abi.encode(oracle, settleTime));
    }

    /// @dev The factory and the contracts that its pools trust name one another.
    function _pools(IEntitlements entitlements) private returns (IEnergyPoolFactory factory) {
        factory = IEnergyPoolFactory(_addressOf("EnergyPoolFactory"));
        address retirements =
            _ensure("Retirements", abi.encode(entitlements, factory, _addressOf("PowerAgreements")));
        address collateral = _ensure("Collateral", abi.encode(factory));
        address intake = _ensure("Intake", abi.encode(entitlements, factory));
        address reconciler = _ensure("Reconciler", abi.encode(entitlements, factory));
        address poolCode = _ensure("EnergyPoolCode", "");
        address officeCode = _ensure("PoolOfficeCode", "");
        _ensure(
            "EnergyPoolFactory",
            abi.encode(entitlements, retirements, collateral, intake, reconciler, poolCode, officeCode)
        );
    }

    function _ensureDeployer() private returns (Create3Deployer at) {
        at = Create3Deployer(
            vm.computeCreate2Address(0, keccak256(type(Create3Deployer).creationCode), CREATE2_FACTORY)
        );
        if (address(at).code.length == 0) new Create3Deployer{salt: 0}();
    }

    function _addressOf(string memory name) private view returns (address) {
        return _create3.addressOf(_deployer, keccak256(bytes(string.concat(RELEASE, name))));
    }

    /// @dev Reads the code from the compiler's output: all of it in one script is more than the compiler takes.
    function _ensure(string memory name, bytes memory arguments) private returns (address at) {
        at = _addressOf(name);
        if (at.code.length == 0) {
            bytes memory creationCode = vm.getCode(string.concat(_fileOf(name), ".sol:", name));
            _create3.deploy(
                keccak256(bytes(string.concat(RELEASE, name))), abi.encodePacked(creationCode, arguments)
            );
            _deployed++;
        }
        vm.serializeAddress(name, "address", at);
        _contracts = vm.serializeString("contracts", name, vm.serializeBytes32(name, "codeHash", at.codehash));
    }

    function _requireEqual(string memory parameter, uint256 deployed, uint256 given) private pure {
        require(deployed == given, ParametersDiffer(parameter, deployed, given));
    }

    /// @dev The compiler leaves zeros where a contract's immutables come.
    function _isCompiledFrom(bytes memory code, string memory name) private view returns (bool) {
        bytes memory compiled = vm.getDeployedCode(string.concat(_fileOf(name), ".sol:", name));
        if (code.length != compiled.length) return false;
        for (uint256 i; i < code.length; ++i) {
            if (compiled[i] != 0 && code[i] != compiled[i]) return false;
        }
        return true;
    }

    function _fileOf(string memory name) private pure returns (string memory) {
        bytes32 hash = keccak256(bytes(name));
        return
            hash == keccak256("EnergyPoolCode") || hash == keccak256("PoolOfficeCode") ? "CreationCode" : name;
    }

    function _record(uint40 challengeWindow, uint40 answerWindow, uint96 minBond, uint32 settleTime) private {
        vm.serializeUint("parameters", "challengeWindow", challengeWindow);
        vm.serializeUint("parameters", "answerWindow", answerWindow);
        vm.serializeUint("parameters", "settleTime", settleTime);
        string memory parameters = vm.serializeString("parameters", "minBond", vm.toString(minBond));
        vm.serializeUint("record", "chainId", block.chainid);
        vm.serializeUint("record", "block", vm.getBlockNumber());
        vm.serializeAddress("record", "deployer", _deployer);
        vm.serializeString("record", "contracts", _contracts);
        string memory path = string.concat("deployments/", vm.toString(block.chainid), ".json");
        if (_deployed != 0 || !vm.exists(path)) {
            vm.writeJson(vm.serializeString("record", "parameters", parameters), string.concat(path, ".new"));
        }
    }
}
