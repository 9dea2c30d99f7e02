// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeAMM} from "../../contracts/market/DissipativeAMM.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {ISessions} from "../../contracts/market/interfaces/ISessions.sol";
import {IUnlockCallback} from "../../contracts/market/interfaces/IUnlockCallback.sol";
import {PoolId, PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Quote} from "../harness/Quotes.sol";
import {MarketTest} from "../market/MarketTest.sol";
import {MarketHandler} from "./DissipativeAMM.t.sol";

/// @notice Opens sessions and does in them what the seed says: lends, trades on credit, re-enters, lets others act, and then pays, or tries not to.
contract SessionHandler is Test, IUnlockCallback {
    DissipativeAMM internal amm;
    address[3] internal tokens;
    PoolKey[2] internal keys;
    address public immutable guest = makeAddr("guest");

    /// @notice What must never happen, by name; and how often sessions of each kind ended well.
    string public broken;
    uint256 public settled;
    uint256 public refused;
    uint256 public lent;
    bool private inside;

    constructor(DissipativeAMM amm_, Quote usd, DissipativeToken[2] memory kwh, PoolKey[2] memory keys_) {
        amm = amm_;
        tokens = [address(usd), address(kwh[0]), address(kwh[1])];
        (keys[0], keys[1]) = (keys_[0], keys_[1]);
        for (uint256 i; i < 2; i++) {
            address each = i == 0 ? address(this) : guest;
            usd.mint(each, 1e22);
            vm.startPrank(each);
            usd.approve(address(amm), type(uint256).max);
            for (uint256 j; j < 2; j++) {
                kwh[j].mint(each, Shares.wrap(1e22));
                kwh[j].approve(address(amm), type(uint256).max);
            }
            vm.stopPrank();
        }
    }

    /// @notice A session of up to six moves that pays in the end what it owes and stores what it is owed.
    function pay(uint256 seed) external {
        amm.unlock(abi.encode(seed, true));
        settled++;
    }

    /// @notice One that does not look after what it owes or is owed: undone, unless nothing is left.
    function leave(uint256 seed) external {
        uint256[3] memory held = _held();
        try amm.unlock(abi.encode(seed, false)) {
            settled++;
        } catch (bytes memory reason) {
            refused++;
            bytes4 error_ = bytes4(reason);
            if (error_ != ISessions.UnpaidDebt.selector && error_ != ISessions.UnclaimedCredit.selector) {
                broken = "a session failed for another reason";
            }
            if (keccak256(abi.encode(held)) != keccak256(abi.encode(_held()))) {
                broken = "undone, yet something moved";
            }
        }
    }

    function unlockCallback(bytes calldata data) external {
        if (inside) {
            broken = "a session inside a session";
            return;
        }
        inside = true;
        _act(data);
        inside = false;
    }

    function _act(bytes calldata data) private {
        (uint256 seed, bool pays) = abi.decode(data, (uint256, bool));
        for (uint256 i; i < 1 + seed % 6; i++) {
            _move(uint256(keccak256(abi.encode(seed, i))));
        }
        _mustFail(abi.encodeCall(amm.unlock, (data)), "a session inside a session");
        _mustFail(abi.encodeCall(amm.spotPrice, (keys[seed % 2])), "a price inside a session");
        _mustFail(abi.encodeCall(amm.reservesOf, (amm.idOf(keys[seed % 2]))), "reserves inside a session");
        if (!pays) return;
        for (uint256 i; i < 3; i++) {
            int256 delta = amm.deltaOf(tokens[i]);
            if (delta < 0) amm.deposit(tokens[i], uint256(-delta), address(this));
            else amm.saveCredit(tokens[i], type(uint256).max);
        }
    }

    function _move(uint256 x) private {
        uint256 kind = x % 15;
        PoolKey memory key = keys[(x >> 8) % 2];
        address token = tokens[(x >> 8) % 3];
        address to = (x >> 16) % 4 == 0 ? guest : address(this);
        uint256 size = bound(x >> 32, 1, 1e12 >> ((x >> 24) % 36));
        uint256 t = vm.getBlockTimestamp();
        IDissipativeAMM.Settlement s = IDissipativeAMM.Settlement((x >> 20) % 4);
        if (kind == 0) {
            try amm.withdraw(token, size, to) {
                lent++;
            } catch {}
        }
        if (kind == 1) try amm.deposit(token, size, to) {} catch {}
        if (kind == 2) try amm.sellEnergy(key, size, 0, to, s, t) {} catch {}
        if (kind == 3) try amm.buyEnergy(key, size, 0, to, s, t) {} catch {}
        if (kind == 4) try amm.swapEnergy(key, keys[x >> 255], size, 0, to, s, t) {} catch {}
        if (kind == 5) try amm.addLiquidity(key, size, type(uint256).max, 0, to, s, t) {} catch {}
        if (kind == 6) _remove(key, size, to, s);
        if (kind == 7) try amm.useBalance(token, size) {} catch {}
        if (kind == 8) try amm.saveCredit(token, size) {} catch {}
        if (kind == 9) _guest(token, size);
        if (kind == 10) try amm.harvest(key) {} catch {}
        if (kind == 11) try amm.claimHarvest(key, to, s) {} catch {}
        if (kind == 12) try amm.recharge(key, size, 0, to, s, t) {} catch {}
        if (kind == 13) try amm.addEnergyLiquidity(key, size, size / 2, 0, to, s, t) {} catch {}
        if (kind == 14) try amm.addQuoteLiquidity(key, size, size / 2, 0, to, s, t) {} catch {}
    }

    function _remove(PoolKey memory key, uint256 size, address to, IDissipativeAMM.Settlement s) private {
        uint256 mine = amm.balanceOf(address(this), uint256(PoolId.unwrap(amm.idOf(key))));
        if (mine == 0) return;
        try amm.removeLiquidity(key, bound(size, 1, mine), 0, 0, to, s, vm.getBlockTimestamp()) {} catch {}
    }

    /// @dev Somebody else acts in the middle of it: with its own stored balances, to the owner's stored ones.
    function _guest(address token, uint256 size) private {
        int256 delta = amm.deltaOf(token);
        vm.startPrank(guest);
        try amm.deposit(token, size, address(this)) {} catch {}
        uint256 mine = amm.balanceOf(guest, uint160(token));
        try amm.transfer(address(this), uint160(token), mine / 2) {} catch {}
        try amm.withdraw(token, mine + 1, guest) {
            broken = "a guest overdrew";
        } catch {}
        try amm.useBalance(token, 0) {
            broken = "a guest used the session";
        } catch {}
        vm.stopPrank();
        if (amm.deltaOf(token) != delta) broken = "a guest changed a delta";
    }

    function _mustFail(bytes memory call_, string memory what) private {
        (bool ok, bytes memory answer) = address(amm).call(call_);
        if (ok || bytes4(answer) != ISessions.SessionOpen.selector) broken = what;
    }

    function _held() private view returns (uint256[3] memory held) {
        for (uint256 i; i < 3; i++) {
            held[i] =
                Quote(tokens[i]).balanceOf(address(this)) + amm.balanceOf(address(this), uint160(tokens[i]));
        }
    }

    function waitAWhile(uint256 time) external {
        vm.warp(vm.getBlockTimestamp() + bound(time, 1, 1 days));
    }
}

/// forge-config: default.invariant.runs = 16
/// forge-config: default.invariant.depth = 100
/// forge-config: default.invariant.fail-on-revert = true
contract MarketSessionsInvariantTest is MarketTest {
    SessionHandler internal sessions;
    MarketHandler internal handler;
    PoolKey[2] internal keys;

    function setUp() public override {
        super.setUp();
        keys[0] = key;
        keys[1] = keyOf(address(heat), address(usd), 0, 0);
        open(keys[0], 10_000 * KWH, 2_000 * USD);
        open(keys[1], 3_000, 1_700);
        DissipativeToken[2] memory tokens = [kwh, heat];
        handler = new MarketHandler(amm, usd, tokens, keys);
        sessions = new SessionHandler(amm, usd, tokens, keys);
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](3);
        selectors[0] = SessionHandler.pay.selector;
        selectors[1] = SessionHandler.leave.selector;
        selectors[2] = SessionHandler.waitAWhile.selector;
        targetSelector(FuzzSelector(address(sessions), selectors));
    }

    function invariant_NothingThatMustNotHappenInASessionDid() public view {
        assertEq(sessions.broken(), "");
    }

    /// @dev After a session everybody's claims are covered as before it: nothing is owed and nothing is open.
    function invariant_ClaimsStayWithinBalances() public view {
        IDissipativeAMM.Reserves memory a = amm.reservesOf(amm.idOf(keys[0]));
        IDissipativeAMM.Reserves memory b = amm.reservesOf(amm.idOf(keys[1]));
        assertGe(Shares.unwrap(kwh.sharesOf(address(amm))), a.energyShares + _inside(address(kwh)));
        assertGe(Shares.unwrap(heat.sharesOf(address(amm))), b.energyShares + _inside(address(heat)));
        uint256 harvests;
        for (uint256 i; i < 2; i++) {
            for (uint256 j; j < 3; j++) {
                harvests += amm.harvestOf(keys[i], handler.actors(j));
            }
            harvests += amm.harvestOf(keys[i], alice) + amm.harvestOf(keys[i], address(sessions))
            + amm.harvestOf(keys[i], sessions.guest());
        }
        assertGe(usd.balanceOf(address(amm)), a.totalQuote + b.totalQuote + harvests + _inside(address(usd)));
        assertEq(amm.deltaOf(address(kwh)), 0);
        assertEq(amm.deltaOf(address(heat)), 0);
        assertEq(amm.deltaOf(address(usd)), 0);
    }

    function invariant_ActiveNeverExceedsTotal() public view {
        for (uint256 i; i < 2; i++) {
            IDissipativeAMM.Reserves memory r = amm.reservesOf(amm.idOf(keys[i]));
            assertLe(r.staticQuote * (i == 0 ? kwh : heat).index(), r.totalQuote * WAD);
        }
    }

    function _inside(address token) internal view returns (uint256 sum) {
        for (uint256 j; j < 3; j++) {
            sum += amm.balanceOf(handler.actors(j), uint160(token));
        }
        sum += amm.balanceOf(address(sessions), uint160(token));
        sum += amm.balanceOf(sessions.guest(), uint160(token));
    }

    /// @dev The handler does what it is there for: sessions end well, sessions are refused, and there are loans in them.
    function test_SessionsOfEveryKindHappen() public {
        for (uint256 i; i < 60; i++) {
            sessions.pay(uint256(keccak256(abi.encode("pay", i))));
            sessions.leave(uint256(keccak256(abi.encode("leave", i))));
        }
        assertGt(sessions.settled(), 60);
        assertGt(sessions.refused(), 20);
        assertGt(sessions.lent(), 10);
        assertEq(sessions.broken(), "");
    }
}
